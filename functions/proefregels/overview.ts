import type { ProefregelsOverzicht } from '../../shared/contract/proefregel-messages.ts';
import type { Uitvraag, UitvraagStatus } from '../../shared/uitvraag/uitvraag.ts';
import { trialRules } from '../../shared/validation/trial.ts';
import { uitvraagBefore } from '../../shared/uitvraag/uitvraag-before.ts';
import type { Store } from '../storage/store.ts';
import { locatiesHit, type Looked } from './locaties-hit.ts';
import { treffersOf } from './treffers-of.ts';

/** Before closing: afterwards nobody fills in a form any more. */
const changeable: readonly UitvraagStatus[] = ['concept', 'open'];
export const mayChange = ({ status }: Pick<Uitvraag, 'status'>): boolean => changeable.includes(status);

/** Which rules on trial are on in an uitvraag, and on how many inzendingen of now, or else of last year, each speaks. */
export async function proefregelsOf(uitvraag: Uitvraag, store: Store): Promise<ProefregelsOverzicht> {
  const looked = await findLooked(uitvraag, store);
  const smallest = uitvraag.afspraak.publicatie.minChildren;
  const hits = looked && locatiesHit(looked);
  const on = uitvraag.proefregels ?? [];
  return {
    versie: uitvraag.versie,
    mayChange: mayChange(uitvraag),
    ...(looked && { over: overOf(looked) }),
    proefregels: trialRules.map(({ id }) => ({
      regel: id,
      isOn: on.includes(id),
      ...(looked && hits && { treffers: treffersOf(hits.get(id) ?? 0, looked.rows.length, smallest) }),
    })),
  };
}

const overOf = ({ uitvraag, rows }: Looked) => ({
  uitvraagId: uitvraag.uitvraagId,
  titel: uitvraag.titel,
  locaties: rows.length,
});

/** The inzendingen of this uitvraag; where nothing was sent yet those of the one before it. */
async function findLooked(uitvraag: Uitvraag, store: Store): Promise<Looked | undefined> {
  const all = (await store.uitvragen.list(uitvraag.gemeentecode)).map((record) => record.uitvraag);
  const before = uitvraagBefore(uitvraag, all);
  const found = await store.gemeenten.listLocaties(uitvraag.gemeentecode);
  const locaties = new Map(found.map((locatie) => [locatie.locatieId, locatie]));
  for (const one of before ? [uitvraag, before] : [uitvraag]) {
    const states = await store.inzendingen.listRespons(one);
    const rows = states.map(({ value }) => value).filter(({ accepted }) => accepted && !accepted.nulopgave);
    if (rows.length > 0) return { uitvraag: one, locaties, rows };
  }
  return undefined;
}
