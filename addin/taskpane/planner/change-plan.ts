import { proposeCalendar } from '../../../shared/uitvraag/propose-calendar.ts';
import { plannerTexts as texts } from '../../texts/pane-planner.ts';
import { keyFor } from './begin-plan.ts';
import type { PlanDraft } from './plan-draft.ts';
import type { Planner } from './planner.ts';

/** What the dates follow from, as long as nobody works with them. */
const leading = ['schooljaar', 'meetmoment', 'vakantieregio'] as const;

/**
 * A planner after somebody changed a field. Another schooljaar or moment of an uitvraag in concept brings the usual
 * dates along, and its usual title where nobody wrote one; another region those dates that nobody chose.
 */
export function changed(was: Planner, change: Partial<PlanDraft>): Planner {
  const planner = { ...was, isCalledAway: false };
  const draft = { ...planner.draft, ...change };
  const isFree = planner.status === 'concept';
  const leads = leading.some((name) => change[name] !== undefined && change[name] !== planner.draft[name]);
  if (!isFree || !leads) return { ...planner, draft };
  const { schooljaar, meetmoment } = draft;
  const isUsualTitle =
    planner.draft.titel === texts.usualTitle(planner.draft.schooljaar, planner.draft.meetmoment);
  const titel = isUsualTitle ? texts.usualTitle(schooljaar, meetmoment) : draft.titel;
  const key = planner.versie === 0 ? keyFor(planner.basis, draft) : planner.key;
  return { ...planner, key, draft: { ...draft, ...datesFor(planner, draft), titel } };
}

type Dates = Pick<PlanDraft, 'peildatum' | 'opensOn' | 'closesOn' | 'correctieTot'>;

function datesFor({ basis: { today }, draft: before }: Planner, now: PlanDraft): Dates {
  const [was, becomes] = [usualDates(before, today), usualDates(now, today)];
  const isSameYear = before.schooljaar === now.schooljaar && before.meetmoment === now.meetmoment;
  const dateOf = (name: keyof Dates) =>
    isSameYear && before[name] !== was[name] ? before[name] : becomes[name];
  return {
    peildatum: dateOf('peildatum'),
    opensOn: dateOf('opensOn'),
    closesOn: dateOf('closesOn'),
    correctieTot: dateOf('correctieTot'),
  };
}

function usualDates({ schooljaar, meetmoment, vakantieregio }: PlanDraft, today: string): Dates {
  const regio = vakantieregio === '' ? undefined : vakantieregio;
  return proposeCalendar({ schooljaar, meetmoment, regio, today });
}
