import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/**
 * Semicolons, double quotes, UTF-8, from the first line on, in US English, quoted fields as text or not, and formulas
 * worked out: the last one is what LibreOffice does only when it is told to, and other programs by themselves.
 */
const importAs = (quotedIsText: boolean) =>
  `CSV:59,34,76,1,,1033,${String(quotedIsText)},false,false,false,false,-1,true`;

/** Opens a csv file in LibreOffice, which works out what it takes for a formula; answers it as flat XML. */
export async function openCsv(text: string, quotedIsText: boolean): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'groeiblad-'));
  try {
    const source = path.join(folder, 'cijfers.csv');
    await writeFile(source, text);
    const args = ['--headless', `--infilter=${importAs(quotedIsText)}`, '--convert-to', 'fods'];
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profiel')).href}`;
    await promisify(execFile)('soffice', [profile, ...args, '--outdir', path.join(folder, 'uit'), source]);
    return await readFile(path.join(folder, 'uit', 'cijfers.fods'), 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** The cells that calculate. */
export const formulasIn = (xml: string): readonly string[] =>
  [...xml.matchAll(/table:formula="([^"]*)"/g)].map(([, formula = '']) => formula);
