import { readTable } from '../addin/register/read-table.ts';
import { compareRegister } from '../shared/register/compare-register.ts';
import { readRegisterFile } from '../shared/register/read-register-file.ts';
import { type Register, withChange } from '../shared/register/register.ts';
import { DUO_ROWS, duoFile } from './duo-file.ts';
import { type Bench, measured } from './measure.ts';
import { sideBySide } from './side-by-side.ts';

const REPEATS = 15;
const gemeente = { gemeentecode: '0001', naam: 'Bedacht' };
const DAY = '2026-06-01';

/** Milliseconds from the bytes of a file as DUO publishes it to what it changes, beside only taking it apart. */
export const readRegister: Bench = {
  name: 'register',
  needs: [],
  run: async () => {
    const bytes = duoFile();
    const known = changed({ organisaties: [], locaties: [] }, bytes);
    const { ours, bare } = await sideBySide(
      {
        ours: () => Promise.resolve(changed(known, bytes)),
        bare: () => Promise.resolve(cellsOf(bytes)),
      },
      REPEATS,
    );
    return [measured(`register: read and compare ${DUO_ROWS} schools`, 'ms', ours, bare)];
  },
};

/** The register after an import. */
function changed(register: Register, bytes: Uint8Array): Register {
  const table = readTable(bytes);
  const file = table.ok ? readRegisterFile(table.value, gemeente) : table;
  if (!file.ok) throw new Error(`The file cannot be used: ${file.problem.kind}.`);
  return withChange(register, compareRegister(register, file.value, DAY).change);
}

/** All cells of a file whose cells hold no separator: the least that reading it takes. */
const cellsOf = (bytes: Uint8Array): readonly string[][] =>
  new TextDecoder('latin1')
    .decode(bytes)
    .split('\r\n')
    .map((line) => line.split(';'));
