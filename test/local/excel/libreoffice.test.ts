import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { toXlsx } from '../../../local/excel/export/to-xlsx.ts';
import { openOffice } from './open-office.ts';
import { fillWorkbook } from './rich-workbook.ts';

const program = 'soffice';

/** The version of LibreOffice, or null on a machine without it. */
function libreOffice(): string | null {
  try {
    return execFileSync(program, ['--version'], { encoding: 'utf8' }).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function convert(file: Uint8Array, extension: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'groeiblad-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(path.join(folder, 'werkmap.xlsx'), file);
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profiel')).href}`;
  const args = [
    profile,
    '--headless',
    '--convert-to',
    extension,
    '--outdir',
    folder,
    path.join(folder, 'werkmap.xlsx'),
  ];
  await promisify(execFile)(program, args);
  return readFile(path.join(folder, `werkmap.${extension}`), 'utf8');
}

test('LibreOffice opens the file and recalculates the same, where it is installed', async () => {
  const version = libreOffice();
  if (version === null) {
    // Nothing to compare with: what is asserted here is that the machine truly has none.
    expect(process.env['PATH']?.split(':').some((folder) => folder.includes('libreoffice'))).toBe(false);
    return;
  }
  expect(version).toMatch(/^LibreOffice \d+/);
  const office = await openOffice();
  await fillWorkbook(office);
  const file = await toXlsx(office.workbook);
  const csv = await convert(file, 'csv');
  expect(csv.split('\n').slice(0, 4)).toEqual([
    'Code,Groep,Oordeel,,5',
    'K01,2,voldoende,,1',
    'K02,1,onvoldoende,,75%',
    '007,2,,,',
  ]);
  const document = await convert(file, 'fods');
  expect(document).toContain('table:name="Kinderlijst"');
  expect(document).toContain('table:name="Oordelen"');
  expect(document).toContain('table:protected="true"');
  expect(document).toMatch(/content-validation [^>]*condition="of:cell-content-is-in-list\(Oordelen\)"/);
  expect(document).toMatch(/calcext:condition [^>]*onvoldoende/);
});
