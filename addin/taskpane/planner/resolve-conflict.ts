import type { Planning } from '../../../shared/contract/planning-messages.ts';
import { meetmomentTexts, plannerTexts as texts, regioTexts } from '../../texts/pane-planner.ts';
import { changePlan } from './begin-plan.ts';
import type { PlanDraft } from './plan-draft.ts';
import type { Planner } from './planner.ts';

/** One field in which two plannings differ, in words. */
export interface PlanDifference {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

const day = (date: string): string => (date === '' ? texts.nothing : texts.day(date));

/** Each field with its label, as it is said of a draft. */
const fields: readonly (readonly [string, (draft: PlanDraft) => string])[] = [
  [texts.titel, ({ titel }) => titel || texts.nothing],
  [texts.schooljaar, ({ schooljaar }) => schooljaar],
  [texts.meetmoment, ({ meetmoment }) => meetmomentTexts[meetmoment]],
  [texts.regio, ({ vakantieregio }) => (vakantieregio === '' ? texts.nothing : regioTexts[vakantieregio])],
  [texts.peildatum, ({ peildatum }) => day(peildatum)],
  [texts.opensOn, ({ opensOn }) => day(opensOn)],
  [texts.closesOn, ({ closesOn }) => day(closesOn)],
  [texts.correctieTot, ({ correctieTot }) => day(correctieTot)],
  [texts.reminders, ({ herinneringen }) => herinneringen.join(', ') || texts.nothing],
  [texts.months, ({ minMaanden }) => texts.monthsOption(minMaanden)],
  [texts.locaties, ({ invited }) => texts.locatieCount(invited.length)],
];

/** Where the draft on the screen says something else than what somebody else kept. */
export function differencesIn({ basis, draft }: Planner, conflict: Planning): readonly PlanDifference[] {
  const theirs = changePlan(basis, conflict).draft;
  return fields
    .map(([label, say]) => ({ label, mine: say(draft), theirs: say(theirs) }))
    .filter((one) => one.mine !== one.theirs);
}

/** Goes on with what stands now. */
export const takeTheirs = ({ basis }: Planner, conflict: Planning): Planner =>
  changePlan({ ...basis, planning: conflict }, conflict);

/** Goes on with what is on the screen: keeping it replaces what stands now. */
export const keepMine = (planner: Planner, conflict: Planning): Planner => ({
  ...takeTheirs(planner, conflict),
  draft: planner.draft,
});
