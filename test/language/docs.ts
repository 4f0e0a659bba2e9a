import fs from 'node:fs';
import path from 'node:path';

/** Documents in `docs/` that are for developers, in English: all the others are for users, in Dutch. */
const english = new Set(['checklist-real-excel.md', 'excel-host.md', 'office-members.md']);

/** Paths of the documents that users read. */
export const dutchDocs = (): readonly string[] =>
  fs
    .readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !file.startsWith(`decisions${path.sep}`) && !english.has(file))
    .map((file) => path.join('docs', file))
    .sort();

/** The texts of a document that somebody reads: a paragraph, a point of a list, a cell of a table. No code. */
export const proseOf = (markdown: string): readonly string[] =>
  markdown
    .replace(/```[\s\S]*?```/g, '')
    .replace(/`[^`\n]*`/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_]{1,2}([^*_\n]+)[*_]{1,2}/g, '$1')
    .split('\n')
    .flatMap((line) => (line.startsWith('|') ? line.split('|') : [line]))
    .map((text) => text.replace(/^\s*(?:#+|[-*]|\d+\.|>)\s+/, '').trim())
    .filter((text) => text !== '' && !/^:?-+:?$/.test(text));
