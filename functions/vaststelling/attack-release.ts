import { beleidOf } from '../../shared/afspraak/beleid-of.ts';
import type { AttackInput } from '../../shared/attack/attack-input.ts';
import type { Leak } from '../../shared/attack/leak.ts';
import { readersOf } from '../../shared/attack/readers-of.ts';
import type { Terugkoppelingen } from '../../shared/terugkoppeling/build-terugkoppeling.ts';
import { organisatiesByPerson, readAccounts } from '../attack/organisaties-per-account.ts';
import type { Services } from '../services.ts';
import type { UitvraagKey } from '../storage/uitvraag-store.ts';
import { readRecord } from '../uitvragen/read-record.ts';
import { adoptedTellingen } from './adopted-tellingen.ts';
import { attackedRelease, publishedReleases } from './published-releases.ts';
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
  const tellingen = await adoptedTellingen(uitvraag, services);
  const [earlier, accounts] = await Promise.all([
    publishedReleases(uitvraag, release - 1, tellingen, services),
    readAccounts(key.gemeentecode, services),
  ]);
  const perAccount = [...organisatiesByPerson(accounts, uitvraag.opensOn).values()].map((one) => [...one]);
  const { domeinen, publicatie } = uitvraag.afspraak;
  return async ({ openbaar, partners }) => {
    const documents = [openbaar, partners];
    const releases = [...earlier, attackedRelease(documents, tellingen.now, domeinen)];
    const input: AttackInput = {
      releases,
      // Who had locaties in an earlier release alone remembers what they counted.
      readers: readersOf(
        releases.flatMap((one) => one.documents),
        perAccount,
      ),
      refreshAfter: beleidOf(publicatie).refreshAfter,
    };
    return (await services.attack(input)).filter((leak) => leak.release === release);
  };
}
