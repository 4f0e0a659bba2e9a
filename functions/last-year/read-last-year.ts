import type { Domein } from '../../shared/afspraak/domein.ts';
import type {
  Candidate,
  FormerToelichting,
  LastYearAnswer,
} from '../../shared/contract/last-year-messages.ts';
import type { Inzending } from '../../shared/inzending/inzending.ts';
import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import type { OwnLocatie } from '../auth/rights.ts';
import type { Caller } from '../auth/caller.ts';
import type { Services } from '../services.ts';
import type { Store } from '../storage/store.ts';
import { findLastYear, type FoundYear, type InUitvraag, type Sent } from './find-last-year.ts';

interface Reader extends OwnLocatie {
  readonly caller: Caller;
  readonly uitvraag: Uitvraag;
}

/** The year before with own words, for who answers for the locatie. No figure is answered that was not logged first. */
export async function readLastYear(reader: Reader, services: Services): Promise<LastYearAnswer> {
  const { store } = services;
  const found = await findLastYear(reader, store);
  const { lastYear, before, sent } = found;
  if (before !== undefined) await logReading(reader, before, sent, services);
  const inzendingen = await Promise.all(sent.map((one) => inzendingOf(one, before, store)));
  return {
    lastYear,
    candidates: await candidatesFor(reader, found, store),
    redenen: inzendingen.flatMap(({ redenen }) => redenen),
    toelichtingen: reader.uitvraag.afspraak.domeinen.flatMap((one) => wordsOn(one, inzendingen)),
  };
}

const wordsOn = ({ domein, naam }: Domein, inzendingen: readonly Inzending[]): FormerToelichting[] =>
  inzendingen
    .flatMap(({ toelichtingen }) => toelichtingen)
    .filter((one) => one.domein === domein && one.tekst + one.watDoenWe !== '')
    .map(({ tekst, watDoenWe }) => ({ domein, naam, tekst, watDoenWe }));

async function logReading(
  { caller, grant }: Reader,
  { gemeentecode, uitvraagId }: Uitvraag,
  sent: readonly Sent[],
  { store, now }: Services,
): Promise<void> {
  for (const { locatieId } of sent) {
    const who = { actor: caller.actor, rol: grant.rol };
    const what = { what: 'vorig jaar', uitvraagId, locatieId } as const;
    await store.inzage.add(gemeentecode, { moment: now().toISOString(), ...who, ...what });
  }
}

async function inzendingOf(
  { locatieId, inzendingId }: Sent,
  before: Uitvraag | undefined,
  { inzendingen }: Store,
): Promise<Inzending> {
  const { gemeentecode = '', uitvraagId = '' } = before ?? {};
  const key = { gemeentecode, uitvraagId, locatieId };
  const versie = await inzendingen.findVersie(key, inzendingId);
  if (versie === undefined) throw new Error('An accepted version is not there');
  return versie.inzending;
}

/**
 * The locaties that a locatie may have been, where that is for the coordinator to say: of the own organisatie, invited
 * last year, and not under the same id this year.
 */
export async function candidatesFor(
  { uitvraag, locatie }: InUitvraag,
  { before, isForCoordinator }: FoundYear,
  { gemeenten, uitvragen }: Store,
): Promise<Candidate[]> {
  if (before === undefined || !isForCoordinator) return [];
  const [then, now, locaties] = await Promise.all([
    uitvragen.listInvited(before),
    uitvragen.listInvited(uitvraag),
    gemeenten.listLocaties(uitvraag.gemeentecode),
  ]);
  const gone = new Set(then.map((one) => one.locatieId));
  for (const { locatieId } of now) gone.delete(locatieId);
  return locaties
    .filter(({ locatieId, organisatieId }) => gone.has(locatieId) && organisatieId === locatie.organisatieId)
    .map(({ locatieId, naam }) => ({ locatieId, naam }));
}
