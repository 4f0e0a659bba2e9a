import { gunzipSync, gzipSync } from 'node:zlib';
import { MAX_PROPERTY_BYTES, type Values } from './limits.ts';

/** Bytes over as many binary properties as they need: `parts`, `d0`, `d1`, ... */
export function packBytes(bytes: Uint8Array): Values {
  const parts = Math.ceil(bytes.length / MAX_PROPERTY_BYTES);
  const values: Record<string, Uint8Array | number> = { parts };
  for (let i = 0; i < parts; i++)
    values[`d${i}`] = bytes.slice(i * MAX_PROPERTY_BYTES, (i + 1) * MAX_PROPERTY_BYTES);
  return values;
}

export function unpackBytes(values: Readonly<Record<string, unknown>>): Uint8Array {
  const parts = Array.from({ length: Number(values['parts']) }, (_, i) => values[`d${i}`] as Uint8Array);
  return new Uint8Array(Buffer.concat(parts));
}

/** A value as gzipped JSON. */
export const packJson = (value: unknown): Values => packBytes(gzipSync(JSON.stringify(value)));

export const unpackJson = (values: Readonly<Record<string, unknown>>): unknown =>
  JSON.parse(gunzipSync(unpackBytes(values)).toString('utf8'));
