import type { GroepTelling } from '../../inzending/inzending.ts';
import { sum } from '../../kernel/count.ts';
import type { Rule } from '../rule.ts';
import { nameOfRow, type TellingSubject } from '../subjects/telling-subject.ts';
import { addsUp, fullRows, placeOf } from './telling-cells.ts';

const shared = {
  severity: 'waarschuwing',
  level: 'A',
  runsOn: 'both',
  asksReason: false,
  isTrial: true,
} as const;

/** In a smaller groep equal counts are chance, and a small count is one about single children. */
const ENOUGH = 10;

const whole = ({ rows, parts, complete }: TellingSubject): readonly GroepTelling[] =>
  complete && parts.every(addsUp) ? rows.filter((row) => row.doelgroepkinderen >= ENOUGH) : [];

/** Rules on trial: each looks at how counts look, and none is sure yet. A gemeente switches them on. */
export const tellingTrialRules: readonly Rule<TellingSubject>[] = [
  {
    ...shared,
    id: 'A-23',
    texts: {
      wat: 'Bij {groep} zijn de aantallen bij elk domein gelijk.',
      waarom: 'Dat kan, maar het komt niet vaak voor. Soms kreeg een kind overal hetzelfde oordeel.',
      oplossing: 'Kijk of u elk domein apart hebt bekeken. Klopt het? Dan hoeft u niets te doen.',
      voorbeeld: 'Van 12 kinderen groeien er bij elk domein 9 voldoende.',
    },
    check: (subject) =>
      whole(subject)
        .filter(({ domeinen: [first, ...others] }) => {
          // Where everybody grows enough, A-12 says so.
          if (first === undefined || others.length === 0 || first.onvoldoende === 0) return false;
          return others.every(
            (one) => one.voldoende === first.voldoende && one.onvoldoende === first.onvoldoende,
          );
        })
        .map((row) => ({ place: placeOf(row, 'groep'), values: { groep: nameOfRow(row) } })),
  },
  {
    ...shared,
    id: 'A-24',
    texts: {
      wat: 'Bij {groep} krijgt geen enkel kind met onvoldoende groei extra hulp.',
      waarom: 'Kinderen die te weinig groeien, krijgen meestal extra hulp. Misschien is dat niet ingevuld.',
      oplossing: 'Kijk of extra hulp overal is ingevuld. Klopt het? Dan hoeft u niets te doen.',
      voorbeeld: 'Bij Taal groeien 5 kinderen onvoldoende. Bij alle 5 staat: geen extra hulp.',
    },
    check: (subject) =>
      fullRows(whole(subject))
        .filter(
          ({ domeinen }) =>
            sum(domeinen.map(({ onvoldoende }) => onvoldoende)) >= ENOUGH / 2 &&
            domeinen.every(({ ondersteuning }) => ondersteuning === 0),
        )
        .map((row) => ({ place: placeOf(row, 'groep'), values: { groep: nameOfRow(row) } })),
  },
  {
    ...shared,
    id: 'A-25',
    texts: {
      wat: 'Bij {groep} weet u van meer dan de helft niet of ze naar de voorschool gingen.',
      waarom: 'Dan is niet te zien wat de voorschool doet voor de groei.',
      oplossing: 'Vraag het aan de voorschool of de ouders. Weet u het niet? Dan hoeft u niets te doen.',
      voorbeeld: 'Van 10 kleuters staat er bij 6 onbekend.',
    },
    check: (subject) =>
      fullRows(whole(subject))
        .filter(({ deelname, doelgroepkinderen }) => 2 * (deelname?.onbekend ?? 0) > doelgroepkinderen)
        .map((row) => ({ place: placeOf(row, 'veGevolgd'), values: { groep: nameOfRow(row) } })),
  },
];
