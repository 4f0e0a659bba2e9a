import type { Failure } from '../../addin/flows/outcome.ts';
import { inParallel } from './in-parallel.ts';
import { type Book, openBook } from './book.ts';
import { adopt, type Adopted, moveTo } from './gemeente-story.ts';
import { must } from './must.ts';
import { accessOf, fillForms, type Partner, sendAll, type Server } from './partners.ts';
import type { Plan } from './plan.ts';
import type { Stopwatch } from './stopwatch.ts';
import type { SyncCounts } from './sync-counts.ts';
import { texts } from './texts.ts';

/** What is on the table when the uitvraag is over. */
export interface Played {
  readonly gemeente: Book;
  readonly partners: readonly Partner[];
  /** How much was shown, and what the gemeente read when the figures were adopted. */
  readonly adopted: Adopted;
  /** How many locaties were refused because the uitvraag was closed. */
  readonly refusedAfterClosing: number;
}

export interface Stage {
  readonly plan: Plan;
  readonly server: Server;
  readonly stopwatch: Stopwatch;
  readonly syncs: SyncCounts;
}

/** Plays the whole uitvraag, from opening to feedback. Leaves every workbook open. */
export async function play(stage: Stage): Promise<Played> {
  const { plan, server, stopwatch, syncs } = stage;
  const { uitvraag, withBook, withoutBook } = plan;
  const gemeente = await openBook(accessOf(server, plan.people.gemeente), syncs);
  await stopwatch.phase('open', texts.opening(plan.register.gemeente.naam), () =>
    moveTo(gemeente, uitvraag, 'open'),
  );
  const partners = await stopwatch.phase('fill', texts.filling(withBook.length), () =>
    fillForms(plan, server, syncs),
  );
  await stopwatch.phase('send', texts.sending(withBook.length, withoutBook.length), () =>
    sendInTime(stage, partners),
  );
  const refusedAfterClosing = await stopwatch.phase('late', texts.late, () =>
    sendLate(stage, gemeente, partners),
  );
  const adopted = await stopwatch.phase('adopt', texts.adopting, () => adopt(gemeente, uitvraag));
  await stopwatch.phase('feedback', texts.feedback, async () => {
    const { gemeentecode, uitvraagId } = uitvraag;
    must('feedback', await gemeente.run('showFeedback', { gemeentecode, uitvraagId }));
    await inParallel(partners, 4, async ({ book }) => must('feedback', await book.run('showFeedback')));
  });
  return { gemeente, partners, adopted, refusedAfterClosing };
}

async function sendInTime({ plan, server }: Stage, partners: readonly Partner[]): Promise<void> {
  const inTime = await sendAll(
    { plan, server, partners },
    ({ answer }) => answer === 'ingezonden' || answer === 'nulopgave',
  );
  for (const failure of inTime) must('sending', { ok: false, failure });
}

/** Before sending the workbook says it by rule U-04; past the workbook the server does. */
const saysClosed = ({ code, findings = [] }: Failure): boolean =>
  code === 'uitvraag-niet-open' || findings.some(({ rule }) => rule === 'U-04');

/** The gemeente closes. Who is late is refused, calls, and may send when the gemeente opens again for a moment. */
async function sendLate(
  { plan, server }: Stage,
  gemeente: Book,
  partners: readonly Partner[],
): Promise<number> {
  const { uitvraag, invented } = plan;
  const late = invented.filter(({ answer }) => answer === 'te-laat').length;
  const sendNow = () => sendAll({ plan, server, partners }, ({ answer }) => answer === 'te-laat');
  await moveTo(gemeente, uitvraag, 'gesloten');
  const refused = await sendNow();
  const becauseClosed = refused.filter(saysClosed).length;
  if (becauseClosed !== late) throw new Error(`${becauseClosed} of ${late} were told that it is closed.`);
  if (late === 0) return 0;
  await moveTo(gemeente, uitvraag, 'open');
  for (const failure of await sendNow()) must('sending late', { ok: false, failure });
  await moveTo(gemeente, uitvraag, 'gesloten');
  return late;
}
