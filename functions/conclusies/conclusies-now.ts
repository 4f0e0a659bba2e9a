import type { Conclusies } from '../../shared/contract/conclusie-messages.ts';
import { chosenConclusies, holdingKeuzes } from '../../shared/conclusies/keuze.ts';
import type { Conclusie } from '../../shared/conclusies/conclusie.ts';
import type { PublishedFacts } from '../../shared/conclusies/conclusie-subject.ts';
import { partnerNames } from '../../shared/conclusies/partner-names.ts';
import { proposeConclusies } from '../../shared/conclusies/propose-conclusies.ts';
import { publishedNumbers } from '../../shared/conclusies/unknown-numbers.ts';
import { reeksTot } from '../../shared/jaren/reeks.ts';
import { canonical } from '../../shared/kernel/canonical.ts';
import { runners } from '../auth/rights.ts';
import type { Caller } from '../auth/caller.ts';
import { jarenOf } from '../jaren/jaren-of.ts';
import { Problem } from '../problem.ts';
import type { Marked } from '../storage/marked.ts';
import type { Store } from '../storage/store.ts';
import type { UitvraagKey } from '../storage/uitvraag-store.ts';
import { findPublished } from '../terugkoppeling/find-published.ts';
import type { ConclusieRecord } from './conclusie-record.ts';

/** What is known of the conclusions on one uitvraag. */
export interface ConclusiesNow {
  readonly uitvraagId: string;
  /** Of the figures that readers get. */
  readonly release: number;
  readonly voorstellen: readonly Conclusie[];
  readonly published: PublishedFacts;
  readonly kept: Marked<ConclusieRecord> | undefined;
}

/** @throws Problem `nog-geen-terugkoppeling` where there are no figures to draw conclusions from */
export async function conclusiesNow(key: UitvraagKey, store: Store): Promise<ConclusiesNow> {
  const document = await findPublished(key, store.publicaties);
  if (document === undefined) throw new Problem('nog-geen-terugkoppeling');
  const reeks = reeksTot(await jarenOf(key.gemeentecode, store), key.uitvraagId);
  return {
    uitvraagId: key.uitvraagId,
    release: document.release,
    voorstellen: proposeConclusies({ document, reeks }),
    published: { numbers: publishedNumbers(document), names: partnerNames(document) },
    kept: await store.conclusies.find(key),
  };
}

/** What was released on these very figures. */
export const releasedNow = ({ release, kept }: ConclusiesNow): ConclusieRecord['vrijgegeven'] => {
  const released = kept?.value.vrijgegeven;
  return released?.release === release ? released : undefined;
};

/** The same for one reader: what was released, and for those who run the uitvraag all that is proposed. */
export function shownTo(caller: Caller, gemeentecode: string, now: ConclusiesNow): Conclusies {
  const { uitvraagId, release } = now;
  const shown = releasedNow(now);
  const rollen = caller.grants.filter((one) => one.gemeentecode === gemeentecode).map(({ rol }) => rol);
  return {
    uitvraagId,
    release,
    ...(shown && { vrijgegeven: { moment: shown.moment, conclusies: [...shown.conclusies] } }),
    ...(rollen.some((rol) => runners.includes(rol)) && {
      werk: { ...werkOf(now), mayRelease: rollen.includes('gemeente') },
    }),
  };
}

function werkOf(now: ConclusiesNow): Omit<NonNullable<Conclusies['werk']>, 'mayRelease'> {
  const { voorstellen, kept } = now;
  const keuzes = holdingKeuzes(voorstellen, kept?.value.keuzes ?? []);
  return {
    versie: kept?.value.versie ?? 0,
    isReleased: isSame(releasedNow(now)?.conclusies, chosenConclusies(voorstellen, keuzes)),
    voorstellen: [...voorstellen],
    keuzes: [...keuzes],
  };
}

/** Whether these are there and say the same. */
export const isSame = (some: unknown, others: unknown): boolean =>
  some !== undefined && canonical(some) === canonical(others);
