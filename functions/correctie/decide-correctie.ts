import type { VersieRegel, VersieStand } from '../../shared/inzending/inzending-stand.ts';
import type { LocatieRespons } from '../inzendingen/locatie-respons.ts';
import { beurtOf } from '../inzendingen/settled.ts';
import { versiesOf } from '../inzendingen/versies-of.ts';
import { Problem } from '../problem.ts';

/** What somebody does to a version that was received. */
export type Correctie =
  | { readonly to: 'teruggegeven'; readonly opmerking: string }
  | { readonly to: 'geaccepteerd' | 'ingetrokken' };

/** Everything on which it depends whether it can be done. */
export interface CorrectieFacts {
  readonly respons: LocatieRespons;
  /** Whether the figures are adopted, or are about to be. */
  readonly isAdopted: boolean;
  readonly inzendingId: string;
  /** The beurt that was seen. */
  readonly beurt: number;
  readonly correctie: Correctie;
}

export type CorrectieDecision =
  | { readonly kind: 'already-done' }
  | { readonly kind: 'refuse'; readonly problem: Problem }
  | { readonly kind: 'write'; readonly versies: readonly VersieRegel[] };

const refuse = (problem: Problem): CorrectieDecision => ({ kind: 'refuse', problem });

/** What may follow what. Taking back is for good: who wants it to count again sends again. */
const may: Readonly<Record<VersieStand, readonly VersieStand[]>> = {
  geaccepteerd: ['teruggegeven', 'ingetrokken'],
  teruggegeven: ['geaccepteerd', 'teruggegeven', 'ingetrokken'],
  ingetrokken: [],
};

/**
 * Only the newest version is judged. A request that comes again is answered first, whatever happened to the uitvraag
 * since: its sender only missed the answer.
 */
export function decideCorrectie(facts: CorrectieFacts): CorrectieDecision {
  const { respons, correctie, inzendingId } = facts;
  const versies = versiesOf(respons);
  const newest = versies.at(-1);
  if (newest === undefined || !versies.some((one) => one.inzendingId === inzendingId))
    return refuse(new Problem('niet-gevonden'));
  if (isRepeat(facts, newest)) return { kind: 'already-done' };
  if (facts.isAdopted) return refuse(new Problem('al-vastgesteld'));
  if (newest.inzendingId !== inzendingId || beurtOf(respons) !== facts.beurt)
    return refuse(new Problem('intussen-gewijzigd', { versie: respons.versie }));
  if (correctie.to === 'ingetrokken' && !respons.fence.open) return refuse(new Problem('uitvraag-niet-open'));
  if (!may[newest.stand].includes(correctie.to)) return refuse(new Problem('stap-niet-mogelijk'));
  return { kind: 'write', versies: after(versies, newest, correctie) };
}

/** Whether it stands as it is asked, and nothing else was done since. */
function isRepeat({ respons, inzendingId, beurt, correctie }: CorrectieFacts, newest: VersieRegel): boolean {
  const isSeen = [beurt, beurt + 1].includes(beurtOf(respons));
  return newest.inzendingId === inzendingId && isSeen && stands(newest, correctie);
}

const stands = ({ stand, opmerking }: VersieRegel, correctie: Correctie): boolean =>
  stand === correctie.to && (correctie.to !== 'teruggegeven' || opmerking === correctie.opmerking);

/** Taking back takes everything back: what was sent before does not count again by it. */
function after(
  versies: readonly VersieRegel[],
  newest: VersieRegel,
  correctie: Correctie,
): readonly VersieRegel[] {
  if (correctie.to === 'ingetrokken') return versies.map((one) => withStand(one, 'ingetrokken'));
  const judged = withStand(newest, correctie.to);
  const said = correctie.to === 'teruggegeven' ? { ...judged, opmerking: correctie.opmerking } : judged;
  return [...versies.slice(0, -1), said];
}

const withStand = ({ opmerking, ...rest }: VersieRegel, stand: VersieStand): VersieRegel => ({
  ...rest,
  stand,
  // Why an earlier version was given back stays to be read; that of an accepted one holds no more.
  ...(opmerking !== undefined && stand === 'ingetrokken' && { opmerking }),
});
