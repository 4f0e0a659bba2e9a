import type { ContactWijziging } from '../../shared/contract/uitnodiging-messages.ts';
import { cellText } from '../../shared/inzending/cell.ts';
import { dutchDay } from '../../shared/kernel/dutch-day.ts';
import { type AdresPlace, adresPlaces } from '../../shared/register/adres-places.ts';
import {
  type AdresComparison,
  type AdresLine,
  compareAdressen,
} from '../../shared/register/compare-adressen.ts';
import type { Gemeente } from '../../shared/uitvraag/gemeente.ts';
import type { WorkbookContents } from '../excel/workbook.ts';
import { adressenColumns } from '../sheets/adressen-columns.ts';
import { adressenSheet } from '../sheets/adressen-sheet.ts';
import { tableNames } from '../sheets/names.ts';
import { adressenSheetTexts as texts } from '../texts/adressen-sheet.ts';
import { workbookFailure } from '../texts/failures.ts';
import { drawBeside, type Drawn } from './draw-beside.ts';
import { readGemeenteBook } from './gemeente-book.ts';
import { knownTable, plainHeading } from './form-tables.ts';
import { done, failed, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import { type ReadPost, readPost } from './post.ts';

/** What the sheet Adressen would change. Addresses stand in it: it goes to the screen and nowhere else. */
export type AdressenPreview = AdresComparison;

/** `onbewaard`: nothing was drawn, as what stands on the sheet would be lost. */
export type DrawnAdressen =
  ({ readonly kind: 'getekend' } & Drawn) | { readonly kind: 'onbewaard'; readonly preview: AdressenPreview };

/** `anders`: nothing was kept, as it is not what the user saw. */
export type SavedAdressen =
  | { readonly kind: 'bewaard'; readonly aantal: number; readonly read: ReadPost }
  | { readonly kind: 'anders'; readonly preview: AdressenPreview };

/** Most that the server takes at once. */
const MOST = 800;

export async function showAdressen(
  ports: Ports,
  gemeente: Gemeente,
  { anew = false }: { readonly anew?: boolean } = {},
): Promise<Outcome<DrawnAdressen>> {
  const seen = await readGemeenteBook(ports);
  if (!seen.ok) return seen;
  const places = await readPlaces(ports, gemeente.gemeentecode);
  if (!places.ok) return places;
  const lines = linesOf(seen.value);
  if (lines.ok && !anew) {
    const preview = compareAdressen(places.value, lines.value);
    if (preview.changes.length + preview.wrong.length > 0) return done({ kind: 'onbewaard', preview });
  }
  const drawn = await drawBeside(ports, seen.value, [adressenSheet(places.value, gemeente.naam)]);
  return drawn.ok ? done({ kind: 'getekend', ...drawn.value }) : drawn;
}

export async function readAdressen(ports: Ports, gemeentecode: string): Promise<Outcome<AdressenPreview>> {
  const seen = await ports.workbook.read();
  return seen.ok ? compareSheet(ports, gemeentecode, seen.value) : seen;
}

export async function saveAdressen(
  ports: Ports,
  key: ReadPost['key'],
  agreed: AdressenPreview,
): Promise<Outcome<SavedAdressen>> {
  const { gemeentecode } = key;
  const seen = await ports.workbook.read();
  if (!seen.ok) return seen;
  const preview = await compareSheet(ports, gemeentecode, seen.value);
  if (!preview.ok) return preview;
  if (JSON.stringify(preview.value) !== JSON.stringify(agreed))
    return done({ kind: 'anders', preview: preview.value });
  const wijzigingen = agreed.changes.map(toWijziging);
  for (let i = 0; i < wijzigingen.length; i += MOST) {
    const body = { wijzigingen: wijzigingen.slice(i, i + MOST) };
    const saved = await ports.client.call('saveContacten', { path: { gemeentecode }, body });
    if (!saved.ok) return saved;
  }
  // A sheet that cannot be written is no reason to say that nothing was kept: read again, it changes nothing.
  await ports.workbook.apply(seen.value, { texts: asKnown(seen.value, agreed) });
  const read = await readPost(ports, key);
  return read.ok ? done({ kind: 'bewaard', aantal: wijzigingen.length, read: read.value }) : read;
}

async function compareSheet(
  ports: Ports,
  gemeentecode: string,
  seen: WorkbookContents,
): Promise<Outcome<AdressenPreview>> {
  const lines = linesOf(seen);
  if (!lines.ok) return lines;
  const places = await readPlaces(ports, gemeentecode);
  return places.ok ? done(compareAdressen(places.value, lines.value)) : places;
}

async function readPlaces(
  { client, now }: Ports,
  gemeentecode: string,
): Promise<Outcome<readonly AdresPlace[]>> {
  const [register, contacten] = await Promise.all([
    client.call('listLocaties', { path: { gemeentecode } }),
    client.call('listContacten', { path: { gemeentecode } }),
  ]);
  if (!register.ok) return register;
  return contacten.ok
    ? done(adresPlaces(register.value, contacten.value.contacten, dutchDay(now())))
    : contacten;
}

/** Without its address a sheet says nothing, and without what was known there nobody can tell what was changed. */
const needed = ['adres', 'bekend', 'nummer', 'sleutel'] as const;

function linesOf(seen: WorkbookContents): Outcome<readonly AdresLine[]> {
  const { columns, rows, missing } = knownTable(seen, tableNames.adressen, adressenColumns);
  if (!seen.tables.has(tableNames.adressen)) return failed(workbookFailure('adressen-weg'));
  if (needed.some((id) => !columns.has(id))) return failed(workbookFailure('adressen-kolom-weg', missing));
  return done(
    rows.map((row, at) => ({
      at,
      naam: cellText(row['naam']),
      sleutel: cellText(row['sleutel']),
      nummer: cellText(row['nummer']),
      rol: rolOf(cellText(row['voor'])),
      bekend: cellText(row['bekend']),
      adres: cellText(row['adres']),
    })),
  );
}

const rolOf = (text: string): AdresLine['rol'] =>
  (['coordinator', 'bestuurder'] as const).find((rol) => plainHeading(texts.rol[rol]) === plainHeading(text));

const toWijziging = ({ place, to }: AdressenPreview['changes'][number]): ContactWijziging => ({
  rol: place.rol,
  scope: place.scope,
  ...(to !== undefined && { adres: to }),
  ...(place.adres !== undefined && { gezien: place.adres }),
});

/** What the lines know from now on. */
function asKnown(seen: WorkbookContents, { changes }: AdressenPreview) {
  const column = knownTable(seen, tableNames.adressen, adressenColumns).columns.get('bekend');
  if (column === undefined) return [];
  const table = tableNames.adressen;
  return changes.flatMap(({ to = '', at }) => at.map((row) => ({ table, row, column, text: to })));
}
