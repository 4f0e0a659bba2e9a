import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { TypedCell } from './typed-cells.ts';

/** Types in cells as somebody at the keyboard does, and saves as .xlsx. In LibreOffice Basic, which needs nothing else. */
const macro = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Fill(source As String, target As String, list As String)
  Dim book, text As String, parts, file As Integer
  book = StarDesktop.loadComponentFromURL(source, "_blank", 0, Array())
  file = FreeFile
  Open list For Input As #file
  Do While Not EOF(file)
    Line Input #file, text
    parts = Split(text, Chr(9))
    book.Sheets.getByName(parts(0)).getCellRangeByName(parts(1)).FormulaLocal = parts(2)
  Loop
  Close #file
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  filter(0).Name = "FilterName"
  filter(0).Value = "Calc MS Excel 2007 XML"
  book.storeToURL(target, filter())
  book.close(True)
  StarDesktop.terminate()
End Sub
</script:module>
`;

const run = promisify(execFile);

/** A file after somebody opened it in LibreOffice, typed in cells and saved it. */
export async function fillInLibreOffice(bytes: Uint8Array, cells: readonly TypedCell[]): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(tmpdir(), 'groeiblad-invullen-'));
  try {
    const inFolder = (name: string) => path.join(folder, name);
    const url = (name: string) => pathToFileURL(inFolder(name)).href;
    const profile = `-env:UserInstallation=${url('profiel')}`;
    // The first start of a profile puts its own empty module there.
    await run('soffice', [profile, '--headless', '--terminate_after_init']);
    await writeFile(inFolder('profiel/user/basic/Standard/Module1.xba'), macro);
    await writeFile(inFolder('leeg.xlsx'), bytes);
    const lines = cells.map(({ sheet, address, text }) => [sheet, address, text].join('\t'));
    await writeFile(inFolder('cellen.txt'), `${lines.join('\n')}\n`);
    const call = `macro:///Standard.Module1.Fill("${url('leeg.xlsx')}","${url('vol.xlsx')}","${inFolder('cellen.txt')}")`;
    await run('soffice', [profile, '--headless', '--norestore', '--nologo', call]);
    return await readFile(inFolder('vol.xlsx'));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
