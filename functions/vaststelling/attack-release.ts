import type { AttackInput, AttackedRelease } from '../../shared/attack/attack-input.ts';
import type { Leak } from '../../shared/attack/leak.ts';
import { readersOf } from '../../shared/attack/readers-of.ts';
import { beleidOf } from '../../shared/afspraak/beleid-of.ts';
import type { LocatieTelling } from '../../shared/aggregation/pool.ts';
import type { Terugkoppelingen } from '../../shared/terugkoppeling/build-terugkoppeling.ts';
import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { detailCountsOf } from '../attack/detail-counts.ts';
import { organisatiesPerAccount } from '../attack/organisaties-per-account.ts';
import { unitCountsOf } from '../attack/unit-counts.ts';
import type { Services } from '../services.ts';
import { kringen } from '../storage/publicatie-store.ts';
import type { UitvraagKey } from '../storage/uitvraag-store.ts';
import { readDocument } from '../terugkoppeling/read-document.ts';
import { readRecord } from '../uitvragen/read-record.ts';
import { adoptedTellingen, type Tellingen } from './adopted-tellingen.ts';
import { ownersThen } from './owners-then.ts';
import type { VaststellingRun } from './vaststelling-run.ts';

/** What readers of these documents could find out, beside all that they know of before. */
export type AttackDocuments = (documents: Terugkoppelingen) => Promise<readonly Leak[]>;

/**
 * Everything that an attack needs beside the documents to come: read once, as more than one niveau may be tried. What
 * can be found in earlier releases alone is known to readers already, and refusing this one would take nothing back.
 */
export async function attackRelease(
  key: UitvraagKey,
  { release }: VaststellingRun,
  services: Services,
): Promise<AttackDocuments> {
  const { uitvraag } = (await readRecord(key, services)).value;
  const [tellingen, earlier, accounts] = await Promise.all([
    adoptedTellingen(uitvraag, services),
    earlierDocuments(key, release, services),
    organisatiesPerAccount(key.gemeentecode, uitvraag.opensOn, services),
  ]);
  const { domeinen, publicatie } = uitvraag.afspraak;
  const attacked = (
    documents: readonly Terugkoppeling[],
    all: readonly LocatieTelling[],
  ): AttackedRelease => ({
    documents,
    counts: unitCountsOf(all, domeinen),
    details: detailCountsOf(all, domeinen),
  });
  const before = earlier.map((documents, i) =>
    attacked(documents, ownersThen(tellingenIn(i + 1, tellingen), documents)),
  );
  return async ({ openbaar, partners }) => {
    const documents = [openbaar, partners];
    const input: AttackInput = {
      releases: [...before, attacked(documents, ownersThen(tellingen.now, documents))],
      // Who had locaties in an earlier release alone remembers what they counted.
      readers: readersOf([...earlier.flat(), ...documents], accounts),
      refreshAfter: beleidOf(publicatie).refreshAfter,
    };
    return (await services.attack(input)).filter((leak) => leak.release === release);
  };
}

/** Where nothing was kept of a release, it was made of the same as the next one of which something was. */
const tellingenIn = (nth: number, { earlier, now }: Tellingen): readonly LocatieTelling[] =>
  earlier.find(({ release }) => release >= nth)?.tellingen ?? now;

/** Per release, the first one first; of before there were two circles there is one document. */
const earlierDocuments = (key: UitvraagKey, release: number, { store }: Services) =>
  Promise.all(
    Array.from({ length: release - 1 }, async (_, i) => {
      const found = await Promise.all(
        kringen.map((kring) => store.publicaties.find({ ...key, release: i + 1, kring })),
      );
      return Promise.all(found.filter((bytes) => bytes !== undefined).map(readDocument));
    }),
  );
