import type { Afspraak } from '../../shared/afspraak/afspraak.ts';
import type {
  AfspraakStand,
  AfspraakStap,
  AfspraakVerzoek,
  LocatieAantallen,
} from '../../shared/contract/afspraak-messages.ts';
import type { WorkbookContents } from '../excel/workbook.ts';
import { dutchDay } from '../../shared/kernel/dutch-day.ts';
import type { Locatie, Organisatie } from '../../shared/uitvraag/locatie.ts';
import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import type { UitvraagKey } from './uitvraag-key.ts';
import { done, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import { readPublished } from './read-published.ts';
import { settingKeys } from './setting-keys.ts';

export type AfspraakKey = Pick<Afspraak, 'gemeentecode' | 'afspraakId'>;

/** What somebody who works on the afspraak must know. */
export interface AfsprakenBasis {
  readonly gemeentecode: string;
  /** Date in the Netherlands, `yyyy-mm-dd`. */
  readonly today: string;
  /** Each afspraak by itself, its oldest versie first. */
  readonly afspraken: readonly AfspraakStand[];
  readonly locaties: readonly Locatie[];
  readonly organisaties: readonly Organisatie[];
  /** Children that the newest uitvraag expects, by locatie; empty where that is not known. */
  readonly expected: readonly (readonly [locatieId: string, children: number])[];
  /** The newest figures, for numbers that nobody expected yet. */
  readonly published: Terugkoppeling | undefined;
  /** What this file keeps of a versie that somebody was writing: JSON. */
  readonly kept: string | undefined;
}

export async function readAfspraken(
  { client, now, workbook }: Ports,
  gemeentecode: string,
): Promise<Outcome<AfsprakenBasis>> {
  const path = { gemeentecode };
  const seen = await workbook.read();
  if (!seen.ok) return seen;
  const [listed, register, ahead] = await Promise.all([
    client.call('listAfspraken', { path }),
    client.call('listLocaties', { path }),
    lookAhead(client, gemeentecode),
  ]);
  if (!listed.ok) return listed;
  if (!register.ok) return register;
  return done({
    gemeentecode,
    today: dutchDay(now()),
    afspraken: listed.value.afspraken,
    locaties: register.value.locaties,
    organisaties: register.value.organisaties,
    ...ahead,
    kept: keptIn(seen.value, gemeentecode),
  });
}

type Ahead = Pick<AfsprakenBasis, 'expected' | 'published'>;

/** Only to look ahead: where it cannot be read, the afspraak can be written all the same. */
async function lookAhead(client: Ports['client'], gemeentecode: string): Promise<Ahead> {
  const listed = await client.call('listUitvragen', { path: { gemeentecode } });
  const uitvragen = listed.ok ? listed.value.uitvragen : [];
  const [expected, published] = await Promise.all([
    readExpected(client, uitvragen[0]),
    readPublished(client, uitvragen),
  ]);
  return { expected, published };
}

async function readExpected(
  client: Ports['client'],
  newest: Uitvraag | undefined,
): Promise<AfsprakenBasis['expected']> {
  if (newest === undefined) return [];
  const { gemeentecode, uitvraagId } = newest;
  const planning = await client.call('readPlanning', { path: { gemeentecode, uitvraagId } });
  if (!planning.ok) return [];
  return planning.value.invited.flatMap(({ locatieId, verwacht }) =>
    verwacht === undefined ? [] : [[locatieId, verwacht] as const],
  );
}

/** The file holds JSON in ASCII: in the form in which it was put there it can be compared. */
function keptIn({ settings }: Pick<WorkbookContents, 'settings'>, gemeentecode: string): string | undefined {
  const held = settings.get(keyFor(gemeentecode));
  if (held === undefined) return undefined;
  try {
    return JSON.stringify(JSON.parse(held));
  } catch {
    return held;
  }
}

/** Who works for two gemeenten writes on two afspraken: the one does not take the place of the other. */
const keyFor = (gemeentecode: string): string => `${settingKeys.afspraak}.${gemeentecode}`;

/** Keeps in the file what somebody is writing, so that it is there when the pane opens again; absent: nothing any more. */
export async function keepAfspraakDraft(
  { workbook }: Ports,
  gemeentecode: string,
  text: string | undefined,
): Promise<Outcome<void>> {
  const seen = await workbook.read();
  if (!seen.ok) return seen;
  if (keptIn(seen.value, gemeentecode) === text) return done(undefined);
  return workbook.apply(seen.value, { settings: { [keyFor(gemeentecode)]: text } });
}

/** Keeps the text at the server; `verzoek.revision` is the one that the user saw. */
export const saveAfspraak = (
  { client }: Ports,
  { gemeentecode, afspraakId }: AfspraakKey,
  verzoek: AfspraakVerzoek,
): Promise<Outcome<AfspraakStand>> =>
  client.call('saveAfspraak', { path: { gemeentecode, afspraakId }, body: verzoek });

export const moveAfspraak = (
  { client }: Ports,
  { gemeentecode, afspraakId }: AfspraakKey,
  stap: AfspraakStap,
): Promise<Outcome<AfspraakStand>> =>
  client.call('moveAfspraak', { path: { gemeentecode, afspraakId }, body: stap });

/** Counts of one locatie, where the afspraak lets the gemeente look: the server writes down that it did. */
export const readLocatieAantallen = (
  { client }: Ports,
  { gemeentecode, uitvraagId, locatieId }: UitvraagKey & { readonly locatieId: string },
): Promise<Outcome<LocatieAantallen>> =>
  client.call('readLocatieAantallen', { path: { gemeentecode, uitvraagId, locatieId } });
