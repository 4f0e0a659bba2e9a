import { afspraakSheet } from '../sheets/afspraak-sheet.ts';
import type { AfspraakKey } from './afspraken.ts';
import { problemFailure } from '../api/problem-failure.ts';
import { drawBeside, type Drawn } from './draw-beside.ts';
import { readGemeenteBook } from './gemeente-book.ts';
import { failed, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';

/** Draws an afspraak with all its versies in the workbook of the gemeente. */
export async function showAfspraak(
  ports: Ports,
  { gemeentecode, afspraakId, gemeente }: AfspraakKey & { readonly gemeente: string },
): Promise<Outcome<Drawn>> {
  const seen = await readGemeenteBook(ports);
  if (!seen.ok) return seen;
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
  return drawBeside(ports, seen.value, [afspraakSheet(file)]);
}
