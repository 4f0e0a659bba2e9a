import type { Planning } from '../../../shared/contract/planning-messages.ts';
import { takesPart } from '../../../shared/uitvraag/takes-part.ts';
import { isActief } from '../../../shared/uitvraag/locatie.ts';
import { proposeCalendar, USUAL_HERINNERINGEN } from '../../../shared/uitvraag/propose-calendar.ts';
import { schooljaarOf } from '../../../shared/uitvraag/school-holidays.ts';
import { type Meetmoment, momentOf, type Uitvraag } from '../../../shared/uitvraag/uitvraag.ts';
import type { PlannerBasis } from '../../flows/planner.ts';
import { plannerTexts as texts } from '../../texts/pane-planner.ts';
import { type DraftInvited, inField, type PlanDraft } from './plan-draft.ts';
import type { Planner } from './planner.ts';

/** Months that a child must be there before it is judged, as is usual. */
const USUAL_MONTHS = 3;

const yearAfter = (schooljaar: string): string => {
  const first = Number(schooljaar.slice(0, 4)) + 1;
  return `${first}-${first + 1}`;
};

/**
 * The moment that follows: the next trimester, or the same of the next schooljaar.
 *
 * @internal exported for its test: the moment without the days
 */
export function momentAfter(uitvraag: Uitvraag): {
  readonly schooljaar: string;
  readonly meetmoment: Meetmoment;
} {
  const { schooljaar } = uitvraag;
  const meetmoment = momentOf(uitvraag);
  if (meetmoment === 'trimester1') return { schooljaar, meetmoment: 'trimester2' };
  if (meetmoment === 'trimester2') return { schooljaar, meetmoment: 'trimester3' };
  const again = meetmoment === 'trimester3' ? 'trimester1' : meetmoment;
  return { schooljaar: yearAfter(schooljaar), meetmoment: again };
}

/** In August and September people still work on the schooljaar that ended, where nothing was asked about it. */
function schooljaarFor({ today, uitvragen }: PlannerBasis): string {
  const now = schooljaarOf(today);
  const first = Number(now.slice(0, 4));
  const ended = `${first - 1}-${first}`;
  const isAutumn = ['08', '09', '10'].includes(today.slice(5, 7));
  return isAutumn && !uitvragen.some((one) => one.schooljaar === ended) ? ended : now;
}

/** An uitvraag of which nothing is known but what is usual; region and who is asked are those of the last one. */
export function newPlan(basis: PlannerBasis): Planner {
  const regio = basis.planning?.uitvraag.vakantieregio;
  return begun(basis, {
    schooljaar: schooljaarFor(basis),
    meetmoment: 'eindSchooljaar',
    regio,
    minMaanden: USUAL_MONTHS,
    herinneringen: USUAL_HERINNERINGEN,
  });
}

/** The same as an uitvraag that was, at the moment that follows it. */
export function copyPlan(basis: PlannerBasis, { uitvraag }: Planning): Planner {
  const { vakantieregio: regio, minMaanden, herinneringen = USUAL_HERINNERINGEN } = uitvraag;
  const planner = begun(basis, { ...momentAfter(uitvraag), regio, minMaanden, herinneringen });
  return { ...planner, copied: uitvraag.titel };
}

/** An uitvraag as it stands, to change. */
export function changePlan(basis: PlannerBasis, { uitvraag, invited }: Planning): Planner {
  const { uitvraagId, gemeentecode, status, versie } = uitvraag;
  const meetmoment = momentOf(uitvraag);
  const { titel, schooljaar, peildatum, opensOn, closesOn, minMaanden } = uitvraag;
  const usual = proposeCalendar({ schooljaar, meetmoment, regio: undefined, today: opensOn });
  const draft: PlanDraft = {
    ...{ titel, schooljaar, meetmoment, peildatum, opensOn, closesOn, minMaanden },
    vakantieregio: uitvraag.vakantieregio ?? '',
    correctieTot: uitvraag.correctieTot ?? latest(usual.correctieTot, closesOn),
    herinneringen: [...(uitvraag.herinneringen ?? USUAL_HERINNERINGEN)],
    invited: invited.map(inField),
  };
  return { basis, draft, key: { gemeentecode, uitvraagId }, status, versie, tried: false };
}

const latest = (a: string, b: string): string => (a > b ? a : b);

type Usual = Pick<PlanDraft, 'schooljaar' | 'meetmoment' | 'minMaanden'> & {
  readonly regio: Uitvraag['vakantieregio'];
  readonly herinneringen: readonly number[];
};

function begun(basis: PlannerBasis, usual: Usual): Planner {
  const { schooljaar, meetmoment, minMaanden, regio, herinneringen } = usual;
  const calendar = proposeCalendar({ schooljaar, meetmoment, regio, today: basis.today });
  const draft: PlanDraft = {
    ...{ schooljaar, meetmoment, minMaanden },
    ...calendar,
    titel: texts.usualTitle(schooljaar, meetmoment),
    vakantieregio: regio ?? '',
    herinneringen: [...herinneringen],
    invited: usualInvited(basis, calendar.peildatum),
  };
  return { basis, draft, key: keyFor(basis, draft), status: 'concept', versie: 0, tried: false };
}

/**
 * Everybody whom the afspraak is about and who is there on the peildatum, with the number of last time. The afspraak
 * alone says who stays out: a locatie that the last uitvraag did not ask takes part like any other.
 */
function usualInvited(
  { locaties, planning, afspraak }: PlannerBasis,
  peildatum: string,
): readonly DraftInvited[] {
  const before = new Map(planning?.invited.map((one) => [one.locatieId, one]));
  return locaties
    .filter((one) => isActief(one, peildatum) && (afspraak === undefined || takesPart(afspraak, one)))
    .map(({ locatieId }) => inField(before.get(locatieId) ?? { locatieId }));
}

/**
 * The key follows from what the uitvraag is, so that two people who plan the same meet each other instead of making it
 * twice; only where it stands already does a number follow.
 */
export function keyFor(
  { gemeentecode, uitvragen }: Pick<PlannerBasis, 'gemeentecode' | 'uitvragen'>,
  { schooljaar, meetmoment }: Pick<PlanDraft, 'schooljaar' | 'meetmoment'>,
): Planner['key'] {
  const plain = `${schooljaar}-${meetmoment}`;
  const taken = new Set(uitvragen.map(({ uitvraagId }) => uitvraagId));
  let nth = 1;
  const nameOf = () => (nth === 1 ? plain : `${plain}-${nth}`);
  while (taken.has(nameOf())) nth += 1;
  return { gemeentecode, uitvraagId: nameOf() };
}
