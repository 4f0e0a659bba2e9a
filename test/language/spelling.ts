import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cspell = fileURLToPath(import.meta.resolve('cspell/bin.mjs'));

/** Words that the Dutch dictionary and our lists do not know, each once. */
export function misspelled(texts: readonly string[]): readonly string[] {
  const options = ['lint', '--config', join(import.meta.dirname, 'cspell-dutch.json'), '--no-progress'];
  try {
    execFileSync(
      process.execPath,
      [cspell, ...options, '--no-summary', '--words-only', '--unique', 'stdin'],
      {
        cwd: import.meta.dirname,
        // A soft hyphen says where a word may break; it is no part of the word.
        input: texts.join('\n').replaceAll('\u00AD', ''),
        encoding: 'utf8',
        stdio: ['pipe', 'pipe', 'pipe'],
      },
    );
    return [];
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
    const words = stdout.split('\n').filter((word) => word !== '');
    if (words.length === 0) throw new Error(`The spelling check did not run: ${stderr}`, { cause: error });
    return words;
  }
}
