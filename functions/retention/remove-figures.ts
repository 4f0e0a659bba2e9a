import type { LocatieRespons } from '../inzendingen/locatie-respons.ts';
import type { UitvraagStatus } from '../../shared/uitvraag/uitvraag.ts';
import { MOST_REMOVED } from '../storage/inzending-store.ts';
import type { Marked } from '../storage/marked.ts';
import { untilDone } from '../storage/until-done.ts';
import type { UitvraagKey } from '../storage/uitvraag-store.ts';
import type { UitvraagRecord } from '../uitvragen/uitvraag-record.ts';
import type { VaststellingRun } from '../vaststelling/vaststelling-run.ts';
import { eventOf, type Removal, type Removing } from './removal.ts';

/**
 * What every locatie sent in an uitvraag that ended: versions, counts and toelichtingen, and how the adopting went.
 * What was published stays. The uitvraag says so first: then nobody adopts or opens it while it goes.
 */
export const removeFigures: Removal = async (removing) => {
  const { store } = removing.services;
  let gone = 0;
  for (const record of await store.uitvragen.list(removing.gemeentecode)) {
    const key = { gemeentecode: removing.gemeentecode, uitvraagId: record.uitvraag.uitvraagId };
    const run = (await store.vaststellingen.find(key))?.value;
    const locaties = (await store.inzendingen.listRespons(key)).map(({ value }) => value);
    if (!isOver(record, run, locaties, removing.before)) continue;
    if (removing.isReal && !(await begin(key, removing))) continue;
    for (const value of locaties)
      gone += await clearLocatie({ ...key, locatieId: value.locatieId }, removing);
    if (removing.isReal && run !== undefined) await store.vaststellingen.remove(key);
  }
  return gone;
};

const ended: readonly UitvraagStatus[] = ['gesloten', 'vastgesteld', 'teruggekoppeld'];

/**
 * Whether it ended so long ago. One that is open, that is revised, or in which somebody works has not ended: what was
 * just received does not go with what is old.
 */
function isOver(
  { uitvraag, pending, gewist }: UitvraagRecord,
  run: VaststellingRun | undefined,
  locaties: readonly LocatieRespons[],
  before: string,
): boolean {
  if (gewist !== undefined) return true;
  const isUnderWay = pending !== undefined || run?.progress.status === 'bezig';
  if (isUnderWay || !hasEnded(uitvraag)) return false;
  const closed = `${uitvraag.correctieTot ?? uitvraag.closesOn}T23:59:59.999Z`;
  return (
    [closed, run?.moment ?? closed].every((moment) => moment < before) &&
    !locaties.some((one) => isAtWork(one, before))
  );
}

const hasEnded = ({ status, release }: UitvraagRecord['uitvraag']): boolean =>
  ended.includes(status) && !(status === 'gesloten' && release !== undefined);

function isAtWork({ ontvangenOp = '', heropening }: LocatieRespons, before: string): boolean {
  return (
    ontvangenOp >= before || (heropening?.status === 'verleend' && heropening.tot >= before.slice(0, 10))
  );
}

/** @returns false where somebody began something with the uitvraag meanwhile */
async function begin(key: UitvraagKey, removing: Removing): Promise<boolean> {
  const { store, now } = removing.services;
  const found = await store.uitvragen.find(key);
  if (found === undefined || found.value.pending !== undefined) return false;
  if (found.value.gewist !== undefined) return true;
  const { uitvraag } = found.value;
  const value = { ...found.value, gewist: now().toISOString() };
  const told = { action: 'bewaartermijn-begonnen', object: key.uitvraagId, versie: uitvraag.versie } as const;
  return (await store.uitvragen.replace({ value, mark: found.mark }, eventOf(removing, told))) === 'done';
}

type Place = UitvraagKey & { readonly locatieId: string };

/** Takes away what one locatie sent. @returns how many versions */
async function clearLocatie(place: Place, removing: Removing): Promise<number> {
  const { inzendingen } = removing.services.store;
  const all = await inzendingen.listVersieIds(place);
  if (!removing.isReal) return all.length;
  await untilDone(async () => {
    const found = await inzendingen.findRespons(place);
    const ids = await inzendingen.listVersieIds(place);
    if (found === undefined || (ids.length === 0 && found.value.gewist !== undefined)) return 'done';
    const some = ids.slice(0, MOST_REMOVED);
    const respons = cleared(found, removing);
    const told = {
      action: 'cijfers-verwijderd',
      object: place.locatieId,
      versie: found.value.versie,
    } as const;
    await inzendingen.removeVersies(place, { ids: some, respons, event: eventOf(removing, told) });
    // Read again: there may be more, or somebody was in between.
    return undefined;
  });
  return all.length;
}

/** That it sent, and when; nothing of what. */
function cleared({ value, mark }: Marked<LocatieRespons>, { services }: Removing): Marked<LocatieRespons> {
  const { locatieId, status, versie, ontvangenOp, beurt, fence } = value;
  const known = {
    ...(ontvangenOp !== undefined && { ontvangenOp }),
    ...(beurt !== undefined && { beurt }),
  };
  const gewist = value.gewist ?? services.now().toISOString();
  const shut = { ...fence, open: false };
  return { value: { locatieId, status, versie, ...known, versies: [], gewist, fence: shut }, mark };
}
