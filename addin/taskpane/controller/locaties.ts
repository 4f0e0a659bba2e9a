import type { RegisterToday } from '../../flows/register.ts';
import { chosenGemeente } from '../state/chosen-gemeente.ts';
import type { LocatiesWork } from '../state/locaties-work.ts';
import { runTask, type Work } from './run-task.ts';

/** Reads the register of the gemeente that was chosen. What somebody is filling in stays. */
export async function loadLocaties(work: Work): Promise<void> {
  const gemeente = chosenGemeente(work.store.state());
  if (gemeente === undefined) return;
  await runTask(
    work,
    'readRegister',
    () => work.flows.readRegister(gemeente.gemeentecode),
    (register) => ({
      type: 'locatiesMoved',
      change: { register, ...stillRight(work.store.state().gemeenteWork.locaties, register) },
    }),
  );
}

/**
 * What was prepared beside another versie of the register would undo what somebody else changed: a file is compared
 * anew, and a locatie that is different now says so beside what was typed.
 */
function stillRight(work: LocatiesWork | undefined, now: RegisterToday): Partial<LocatiesWork> {
  if (work?.register === undefined || work.register.versie === now.versie) return {};
  const { draft } = work;
  const before = now.locaties.find(({ locatieId }) => locatieId === draft?.before?.locatieId);
  const isSame = JSON.stringify(before) === JSON.stringify(draft?.before);
  return { preview: undefined, ...(draft && !isSame && { draft: { ...draft, before, isStale: true } }) };
}
