import { dutchDate } from '../../inzending/dutch-date.ts';
import { daysBetween } from '../../uitvraag/days.ts';
import { dayOff, knowsHolidays } from '../../uitvraag/days-off.ts';
import { SHORT_TERM } from '../../uitvraag/propose-calendar.ts';
import { schooljaarOf } from '../../uitvraag/school-holidays.ts';
import type { Hit, Rule } from '../rule.ts';
import type { PlanSubject } from '../subjects/plan-subject.ts';
import { uitvraagMomentRules } from './uitvraag-moment-rules.ts';
import { uitvraagOrderRules } from './uitvraag-order-rules.ts';

const shared = { severity: 'waarschuwing', level: 'G', runsOn: 'both', asksReason: false } as const;
const at = (row: string): Pick<Hit, 'place'> => ({ place: { table: 'Uitvraag', row } });

/** Rules over the planning of an uitvraag. */
export const uitvraagRules: readonly Rule<PlanSubject>[] = [
  {
    ...shared,
    severity: 'fout',
    id: 'G-03',
    texts: {
      wat: 'De peildatum moet in schooljaar {jaar} liggen.',
      waarom: 'Op de peildatum telt iedereen de kinderen. Die horen bij dit schooljaar.',
      oplossing: 'Kies een datum van 1 augustus tot en met 31 juli. Of kies een ander schooljaar.',
      voorbeeld: 'Voor schooljaar 2026-2027 is 1 juni 2027 een goede peildatum.',
    },
    check: ({ schooljaar, peildatum }) =>
      peildatum !== '' && schooljaarOf(peildatum) !== schooljaar
        ? [{ ...at('peildatum'), values: { jaar: schooljaar } }]
        : [],
  },
  ...uitvraagOrderRules,
  ...uitvraagMomentRules,
  {
    ...shared,
    id: 'G-04',
    texts: {
      wat: 'De sluitdatum valt in {periode}. Wilt u de datum aanpassen?',
      waarom: 'Dan is er niemand op school of op de opvang die nog kan versturen.',
      oplossing: 'Kies een werkdag voor of na de vakantie.',
      voorbeeld: 'De zomervakantie begint op 11 juli. Sluit dan op vrijdag 10 juli.',
    },
    check: ({ closesOn, vakantieregio }) => {
      const periode = closesOn === '' ? undefined : dayOff(closesOn, vakantieregio);
      return periode === undefined ? [] : [{ ...at('closesOn'), values: { periode } }];
    },
  },
  {
    ...shared,
    id: 'G-13',
    texts: {
      wat: 'De termijn is kort: {dagen} dagen. Wilt u de datum aanpassen?',
      waarom: 'Locaties hebben tijd nodig om de lijst te maken en na te kijken.',
      oplossing: 'Kies een termijn van drie weken of langer.',
      voorbeeld: 'Open op 1 juni en sluit op 10 juli.',
    },
    check: ({ opensOn, closesOn }) => {
      const dagen = daysBetween(opensOn, closesOn);
      return dagen >= 0 && dagen < SHORT_TERM ? [{ ...at('closesOn'), values: { dagen } }] : [];
    },
  },
  {
    ...shared,
    severity: 'informatie',
    id: 'G-14',
    texts: {
      wat: 'De schoolvakanties van deze datum zijn hier niet bekend.',
      waarom: 'We kunnen dan niet zien of de sluitdatum in een vakantie valt.',
      oplossing: 'Kies de regio van uw scholen. Of kijk de vakanties zelf na.',
      voorbeeld: 'De gemeente ligt in regio Midden. Kies dan Midden.',
    },
    check: ({ closesOn, vakantieregio }) =>
      closesOn !== '' && !knowsHolidays(closesOn, vakantieregio) ? [at('vakantieregio')] : [],
  },
  {
    ...shared,
    id: 'G-15',
    texts: {
      wat: 'Er doet nog geen locatie mee.',
      waarom: 'Alleen locaties die u kiest, kunnen iets versturen.',
      oplossing: 'Kies welke locaties meedoen.',
      voorbeeld: 'Kies alle voorscholen en scholen die VVE geven.',
    },
    check: ({ invited }) => (invited.length === 0 ? [at('invited')] : []),
  },
  {
    ...shared,
    id: 'G-16',
    texts: {
      wat: 'De afspraak geldt tot en met {datum}. De peildatum ligt daarna.',
      waarom: 'De uitvraag meet wat er is afgesproken. Die afspraak is dan voorbij.',
      oplossing: 'Verleng de afspraak. Of kies een ander schooljaar.',
      voorbeeld: 'De afspraak loopt tot 31 juli 2027. Een peildatum in 2028 past daar niet bij.',
    },
    check: ({ peildatum, geldigTot }) =>
      geldigTot !== undefined && peildatum > geldigTot
        ? [{ ...at('peildatum'), values: { datum: dutchDate(geldigTot) } }]
        : [],
  },
];
