import { afspraakSheet } from '../sheets/afspraak-sheet.ts';
import { tableNames } from '../sheets/names.ts';
import type { AfspraakKey } from './afspraken.ts';
import { problemFailure } from '../api/problem-failure.ts';
import { drawBeside, type Drawn } from './draw-beside.ts';
import { readGemeenteBook } from './gemeente-book.ts';
import { done, failed, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';

/** Draws an afspraak with all its versies in the workbook of the gemeente; `again`: only where it stands already. */
export async function showAfspraak(
  ports: Ports,
  {
    gemeentecode,
    afspraakId,
    gemeente,
    again,
  }: AfspraakKey & { readonly gemeente: string; readonly again?: true },
): Promise<Outcome<Drawn>> {
  const seen = await readGemeenteBook(ports);
  if (!seen.ok) return seen;
  if (again && !seen.value.tables.has(tableNames.afspraak)) return done({ sheets: [] });
  const [read, register] = await Promise.all([
    ports.client.call('readAfspraak', { path: { gemeentecode, afspraakId } }),
    ports.client.call('listLocaties', { path: { gemeentecode } }),
  ]);
  if (!read.ok) return read;
  if (!register.ok) return register;
  const [first, ...others] = read.value.versies.map(({ afspraak }) => afspraak);
  if (first === undefined) return failed(problemFailure('niet-gevonden'));
  const { locaties, organisaties } = register.value;
  const file = { versies: [first, ...others] as const, locaties, organisaties, gemeente };
  const sheet = afspraakSheet(file);
  if (!again) return drawBeside(ports, seen.value, [sheet]);
  const drawn = await ports.workbook.apply(seen.value, { draw: [sheet] });
  return drawn.ok ? done({ sheets: [sheet.name] }) : drawn;
}
