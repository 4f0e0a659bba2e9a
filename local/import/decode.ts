import iconv from 'iconv-lite';

/**
 * Text of a file as UTF-8 where it is that, else as windows-1252: DUO publishes the latter, some versions of the LRK
 * export are latin-1, of which it is a superset for every printable character. Undefined: this is no text. The
 * TextDecoder of Node 20 takes windows-1252 for latin-1 and loses the curly apostrophe of `’t`, hence the library.
 */
export function decode(bytes: Buffer): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return iconv.decode(bytes, 'win1252');
  }
}
