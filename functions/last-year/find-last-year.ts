import type { LastYear } from '../../shared/inzending/last-year.ts';
import type { Locatie } from '../../shared/uitvraag/locatie.ts';
import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import type { Inzending } from '../../shared/inzending/inzending.ts';
import { shownOf } from '../inzendingen/adopted.ts';
import type { Store } from '../storage/store.ts';
import { figuresBefore } from './figures-before.ts';
import { isToldByRegister, predecessorsOf } from './koppeling.ts';
import { uitvraagBefore } from '../../shared/uitvraag/uitvraag-before.ts';

/** A locatie in one uitvraag. */
export interface InUitvraag {
  readonly uitvraag: Uitvraag;
  readonly locatie: Locatie;
}

/** What a locatie sent last year under one of the ids that it had: what belongs to the figures that readers see. */
export interface Sent {
  readonly locatieId: string;
  readonly inzendingId: string;
  readonly figures: Pick<Inzending, 'groepen' | 'groeimethode'>;
}

export interface FoundYear {
  readonly lastYear: LastYear;
  /** The uitvraag of last year; undefined where the gemeente had none. */
  readonly before: Uitvraag | undefined;
  /** The register does not say what the locatie was: then its coordinator may, also again. */
  readonly isForCoordinator: boolean;
  /** What the figures are made of. */
  readonly sent: readonly Sent[];
}

/** What rules must know of the year before: asked by who fills in, and again by the server when it judges. */
export async function findLastYear({ uitvraag, locatie }: InUitvraag, store: Store): Promise<FoundYear> {
  const { gemeentecode } = uitvraag;
  const records = await store.uitvragen.list(gemeentecode);
  const before = uitvraagBefore(
    uitvraag,
    records.map((record) => record.uitvraag),
  );
  if (before === undefined)
    return { before, isForCoordinator: false, sent: [], lastYear: { koppeling: 'eerste jaar' } };
  const [invited, chosen] = await Promise.all([
    store.uitvragen.listInvited(before),
    store.uitvragen.findKoppeling(uitvraag, locatie.locatieId),
  ]);
  const ids = new Set(invited.map(({ locatieId }) => locatieId));
  const isForCoordinator = !isToldByRegister({ locatie, invited: ids });
  const nothing = { before, isForCoordinator, sent: [] };
  const was = predecessorsOf({ locatie, chosen: chosen?.value, invited: ids });
  const { schooljaar } = before;
  if (was === undefined) return { ...nothing, lastYear: { koppeling: 'gevraagd', schooljaar } };
  if (was.length === 0) return { ...nothing, lastYear: { koppeling: 'nieuw' } };
  const locaties = await Promise.all(was.map((id) => store.gemeenten.findLocatie(gemeentecode, id)));
  const own = locaties.filter((one) => one?.organisatieId === locatie.organisatieId);
  if (own.length < was.length) return { ...nothing, lastYear: { koppeling: 'elders' } };
  const sent = await sentBy(was, before, store);
  const figures = figuresBefore(
    sent.map((one) => one.figures),
    locatie,
    uitvraag,
  );
  const naam = own.map((one) => one?.naam).join(', ');
  const lastYear: LastYear = { koppeling: 'bekend', schooljaar, naam, ...(figures && { figures }) };
  return { before, isForCoordinator, sent, lastYear };
}

/** While last year is revised it is what was published, and not what may come in its place. */
async function sentBy(
  ids: readonly string[],
  before: Uitvraag,
  { inzendingen }: Store,
): Promise<readonly Sent[]> {
  const { gemeentecode, uitvraagId } = before;
  const found = ids.map(async (locatieId): Promise<readonly Sent[]> => {
    const key = { gemeentecode, uitvraagId, locatieId };
    const respons = (await inzendingen.findRespons(key))?.value;
    const inzendingId = respons && shownOf(before, respons)?.inzendingId;
    if (inzendingId === undefined) return [];
    if (inzendingId === respons?.accepted?.inzendingId)
      return [{ locatieId, inzendingId, figures: respons.accepted }];
    const versie = await inzendingen.findVersie(key, inzendingId);
    if (versie === undefined) throw new Error('A version that was adopted is not there');
    return [{ locatieId, inzendingId, figures: versie.inzending }];
  });
  return (await Promise.all(found)).flat();
}
