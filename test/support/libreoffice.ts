import { execFile, execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const program = 'soffice';

/** The version of LibreOffice, or null on a machine without it. */
function findVersion(): string | null {
  try {
    return execFileSync(program, ['--version'], { encoding: 'utf8' }).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

export const libreOfficeVersion = findVersion();

/** By itself LibreOffice shows the results that a file brings along: then it would only repeat what we wrote. */
const alwaysCalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>
`;

async function makeProfile(folder: string): Promise<string> {
  const profile = path.join(folder, 'profiel');
  await mkdir(path.join(profile, 'user'), { recursive: true });
  await writeFile(path.join(profile, 'user', 'registrymodifications.xcu'), alwaysCalculate);
  return pathToFileURL(profile).href;
}

/** Opens an .xlsx file in LibreOffice, which calculates it anew, and answers it in another format. */
export async function convertXlsx(file: Uint8Array, extension: 'csv' | 'fods' | 'xlsx'): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(tmpdir(), 'groeiblad-'));
  try {
    const source = path.join(folder, 'werkmap.xlsx');
    await writeFile(source, file);
    const profile = `-env:UserInstallation=${await makeProfile(folder)}`;
    const out = path.join(folder, 'uit');
    const args = ['--headless', '--convert-to', extension, '--outdir', out, source];
    await promisify(execFile)(program, [profile, ...args]);
    return await readFile(path.join(out, `werkmap.${extension}`));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

export const convertToText = async (file: Uint8Array, extension: 'csv' | 'fods'): Promise<string> =>
  new TextDecoder().decode(await convertXlsx(file, extension));
