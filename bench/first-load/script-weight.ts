import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes, each script gzipped, that a page of a build loads from its own folder before it does anything. */
export function scriptWeight(folder: string, page: string): number {
  const html = fs.readFileSync(path.join(folder, page), 'utf8');
  const scripts = [...html.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map(([, src]) => src ?? '');
  const own = scripts.filter((src) => !/^(https?:)?\/\//.test(src));
  if (own.length === 0) throw new Error(`${page} loads no script of its own.`);
  return own
    .map((src) => gzipSync(fs.readFileSync(path.join(folder, src)), { level: 9 }).length)
    .reduce((sum, size) => sum + size, 0);
}
