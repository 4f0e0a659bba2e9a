import { addDays } from '../../uitvraag/days.ts';
import { holidayOn } from '../../uitvraag/days-off.ts';
import { fitsMoment } from '../../uitvraag/moment-months.ts';
import { schooljaarOf } from '../../uitvraag/school-holidays.ts';
import type { Hit, Rule } from '../rule.ts';
import type { PlanSubject } from '../subjects/plan-subject.ts';

const shared = { severity: 'waarschuwing', level: 'G', runsOn: 'both', asksReason: false } as const;
const at = (row: string): Pick<Hit, 'place'> => ({ place: { table: 'Uitvraag', row } });

/** Of a peildatum in another schooljaar more is wrong than its day. */
const isOwn = ({ peildatum, schooljaar }: PlanSubject): boolean =>
  peildatum !== '' && schooljaarOf(peildatum) === schooljaar;

/** Rules over the moment at which is measured, and the days around it. */
export const uitvraagMomentRules: readonly Rule<PlanSubject>[] = [
  {
    ...shared,
    id: 'G-21',
    texts: {
      wat: 'De uitvraag sluit voor de peildatum. Wilt u de datum aanpassen?',
      waarom: 'Locaties tellen de kinderen die er op de peildatum zijn. Dat weten ze dan nog niet.',
      oplossing: 'Kies een sluitdatum na de peildatum.',
      voorbeeld: 'De peildatum is 1 juni. Sluit de uitvraag dan op 10 juli.',
    },
    check: ({ peildatum, opensOn, closesOn }) =>
      opensOn < closesOn && closesOn < peildatum ? [at('closesOn')] : [],
  },
  {
    ...shared,
    severity: 'informatie',
    id: 'G-22',
    texts: {
      wat: 'De peildatum valt in {periode}.',
      waarom: 'Dan is er niemand op school of op de opvang om te tellen.',
      oplossing: 'Kies een dag ervoor of erna. Of tel wie er op die dag is ingeschreven.',
      voorbeeld: 'De voorjaarsvakantie begint op 20 februari. Kies dan 15 februari.',
    },
    check: (plan) => {
      const periode = isOwn(plan) ? holidayOn(plan.peildatum, plan.vakantieregio)?.naam : undefined;
      return periode === undefined ? [] : [{ ...at('peildatum'), values: { periode } }];
    },
  },
  {
    ...shared,
    id: 'G-23',
    texts: {
      wat: 'De peildatum past niet bij het moment dat u koos. Wilt u er een aanpassen?',
      waarom: 'Cijfers van hetzelfde moment komen elk jaar naast elkaar te staan.',
      oplossing: 'Kies een andere peildatum. Of kies een ander moment bij Wanneer telt u?',
      voorbeeld: 'Telt u aan het eind van het schooljaar? Kies dan 1 juni.',
    },
    check: (plan) =>
      plan.meetmoment !== undefined && isOwn(plan) && !fitsMoment(plan.peildatum, plan.meetmoment)
        ? [at('peildatum')]
        : [],
  },
  {
    ...shared,
    id: 'G-24',
    texts: {
      wat: 'Een herinnering valt voor de dag waarop de uitvraag opengaat.',
      waarom: 'Locaties kunnen dan nog niets versturen. Zo’n mail brengt mensen in de war.',
      oplossing: 'Zet het vinkje bij deze herinnering uit. Of sluit later.',
      voorbeeld: 'Open op 1 juni en sluit op 12 juni. Kies dan 7 dagen en 1 dag ervoor.',
    },
    check: ({ opensOn, closesOn, herinneringen = [] }) =>
      opensOn !== '' && opensOn < closesOn && herinneringen.some((days) => addDays(closesOn, -days) < opensOn)
        ? [at('herinneringen')]
        : [],
  },
];
