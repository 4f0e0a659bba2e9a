import type {
  KoppelingBesluit,
  RegisterOverzicht,
  RegisterVerzoek,
} from '../../shared/contract/register-messages.ts';
import { dutchDay } from '../../shared/kernel/dutch-day.ts';
import { type Comparison, compareRegister } from '../../shared/register/compare-register.ts';
import type { Read } from '../../shared/register/file-problem.ts';
import { readRegisterFile as readFile } from '../../shared/register/read-register-file.ts';
import type { Register } from '../../shared/register/register.ts';
import type { Gemeente } from '../../shared/uitvraag/gemeente.ts';
import { readTable } from '../register/read-table.ts';
import { locatiesSheet } from '../sheets/locaties-sheet.ts';
import { registerFailure } from '../texts/register-file.ts';
import { drawBeside, type Drawn } from './draw-beside.ts';
import { readGemeenteBook } from './gemeente-book.ts';
import { done, failed, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';

/** The register as it stands, and the day on which it was read: `yyyy-mm-dd`, in the Netherlands. */
export interface RegisterToday extends RegisterOverzicht {
  readonly today: string;
}

export async function readRegister(
  { client, now }: Ports,
  gemeentecode: string,
): Promise<Outcome<RegisterToday>> {
  const read = await client.call('listLocaties', { path: { gemeentecode } });
  return read.ok ? done({ ...read.value, today: dutchDay(now()) }) : read;
}

/** Saves an import or what was changed by hand; `versie` is the one that the user saw. */
export async function saveRegister(
  { client, now }: Ports,
  gemeentecode: string,
  body: RegisterVerzoek,
): Promise<Outcome<RegisterToday>> {
  const saved = await client.call('saveRegister', { path: { gemeentecode }, body });
  return saved.ok ? done({ ...saved.value, today: dutchDay(now()) }) : saved;
}

/** Says yes or no to what a coordinator proposed. */
export async function saveKoppeling(
  { client, now }: Ports,
  path: { readonly gemeentecode: string; readonly locatieId: string },
  body: KoppelingBesluit,
): Promise<Outcome<RegisterToday>> {
  const saved = await client.call('saveKoppeling', { path, body });
  return saved.ok ? done({ ...saved.value, today: dutchDay(now()) }) : saved;
}

/** What a file of DUO or LRK would change. Nothing is changed, and nothing of the file is kept. */
export function compareFile(
  { now }: Ports,
  { gemeente, register }: { readonly gemeente: Gemeente; readonly register: Register },
  bytes: Uint8Array,
): Promise<Outcome<Comparison>> {
  const table = readTable(bytes);
  const file: Read<Parameters<typeof compareRegister>[1]> = table.ok
    ? readFile(table.value, gemeente)
    : table;
  return Promise.resolve(
    file.ok
      ? done(compareRegister(register, file.value, dutchDay(now())))
      : failed(registerFailure(file.problem)),
  );
}

/** Draws the sheet Locaties. */
export async function showLocaties(
  { workbook, now }: Ports,
  gemeente: Gemeente,
  register: Register,
): Promise<Outcome<Drawn>> {
  const seen = await readGemeenteBook({ workbook });
  if (!seen.ok) return seen;
  return drawBeside({ workbook }, seen.value, [locatiesSheet(register, gemeente, dutchDay(now()))]);
}
