import { inParallel } from '../in-parallel.ts';
import { must } from '../must.ts';
import { openBook } from '../book.ts';
import { fillAndMend, send } from '../partner-story.ts';
import { accessOf, type Partner } from '../partners.ts';
import { SyncCounts } from '../sync-counts.ts';
import { keyOf, type YearStage } from './year-stage.ts';
import type { Player } from './role.ts';

const AT_ONCE = 4;

/** Each locatie makes its form, fills it in, checks and mends it. */
export const fillBooks = (stage: YearStage, players: readonly Player[]): Promise<readonly Partner[]> =>
  inParallel(players, AT_ONCE, async ({ invented }) => {
    const { server, plan } = stage;
    const book = await openBook(
      accessOf(server, plan.people.coordinatorOf(invented.locatie)),
      new SyncCounts(),
    );
    const rules = await fillAndMend({ book, invented, uitvraag: keyOf(stage) });
    return { invented, book, rules };
  });

export async function sendBooks(stage: YearStage, partners: readonly Partner[]): Promise<void> {
  const uitvraag = keyOf(stage);
  await inParallel(partners, AT_ONCE, async ({ book, invented }) => {
    const failure = await send({ book, invented, uitvraag });
    if (failure !== undefined) must('sending', { ok: false, failure });
  });
}

/** Everybody opens the terugkoppeling in the workbook of the year. */
export async function showInBooks(partners: readonly Partner[]): Promise<void> {
  await inParallel(partners, AT_ONCE, async ({ book }) => must('feedback', await book.run('showFeedback')));
}

export const closeBooks = (partners: readonly Partner[]): void => {
  for (const { book } of partners) book.close();
};
