import { type Backend, startBackend } from '../local/backend/start-backend.ts';
import { adopt, moveTo } from '../local/demo/gemeente-story.ts';
import { type Book, openBook } from '../local/demo/book.ts';
import { inventForm } from '../local/demo/invent-form.ts';
import { inventKinderen } from '../local/demo/invent-kinderen.ts';
import { accessOf } from '../local/demo/partners.ts';
import { makePlan, type Plan, seedOf } from '../local/demo/plan.ts';
import { randomFrom } from '../local/demo/random.ts';
import { SyncCounts } from '../local/demo/sync-counts.ts';
import { onStop } from '../local/lifecycle/stopping.ts';
import { groepenOf } from '../shared/afspraak/fase.ts';
import type { Form } from '../shared/inzending/form.ts';
import { faseOf, type Locatie } from '../shared/uitvraag/locatie.ts';

const SEED = 1;
const LOCATIES = 6;
/** Children in a groep, doelgroep or not; enough for any list that is measured. */
const ALL_CHILDREN = '220';

/** An invented gemeente with an open uitvraag, served on loopback. */
export interface Stage {
  readonly plan: Plan;
  readonly backend: Backend;
  readonly openBook: (locatie: Locatie, syncs: SyncCounts) => Promise<Book>;
}

/** Does the work on a stage of its own, which is gone afterwards. */
export async function onStage<T>(work: (stage: Stage) => Promise<T>, locaties = LOCATIES): Promise<T> {
  const plan = makePlan({ out: '', seed: SEED, size: locaties, years: 1, register: undefined });
  const invited = plan.register.locaties.map(({ locatieId }) => ({ locatieId }));
  const backend = await startBackend({ seed: { ...seedOf(plan), invited, open: true } });
  const books: Book[] = [];
  const close = async () => {
    for (const book of books.splice(0)) book.close();
    await backend.close();
  };
  onStop(close);
  try {
    const open = async (locatie: Locatie, syncs: SyncCounts) => {
      const book = await openBook(accessOf(backend, plan.people.coordinatorOf(locatie)), syncs);
      books.push(book);
      return book;
    };
    return await work({ plan, backend, openBook: open });
  } finally {
    await close();
  }
}

/** A form without an error, over so many invented children. */
export function formFor({ uitvraag }: Plan, locatie: Locatie, count: number): Form {
  const random = randomFrom(SEED);
  const { domeinen } = uitvraag.afspraak;
  const groepen = groepenOf[faseOf(locatie)];
  const kinderen = inventKinderen({ ...uitvraag, groepen, domeinen, count }, random.split());
  const form = inventForm({ groepen, domeinen, kinderen }, random.split());
  return { ...form, groepen: form.groepen.map((groep) => ({ ...groep, kinderen: ALL_CHILDREN })) };
}

/** The gemeente closes the uitvraag and adopts the figures: from here on there is a terugkoppeling. */
export async function closeAndAdopt({ plan, backend }: Stage): Promise<void> {
  const gemeente = await openBook(accessOf(backend, plan.people.gemeente), new SyncCounts());
  try {
    await moveTo(gemeente, plan.uitvraag, 'gesloten');
    await adopt(gemeente, plan.uitvraag);
  } finally {
    gemeente.close();
  }
}
