import { sum } from '../../kernel/count.ts';
import type { GroepTelling } from '../../inzending/inzending.ts';
import { isSmall } from '../../inzending/merge-small-groepen.ts';
import type { Place } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { directionOf } from './direction-of.ts';
import { nameOfRow, type TellingSubject } from '../subjects/telling-subject.ts';
import { addsUp, placeIn, placeOf, type TellingCell, tellingCells } from './telling-cells.ts';

const shared = { severity: 'waarschuwing', level: 'A', runsOn: 'both', asksReason: false } as const;
const list: Place = { table: 'Kinderen' };
/** How counts look can only be told when all that was filled in is counted, and adds up. */
const whole = ({ rows, parts, complete }: TellingSubject): readonly GroepTelling[] =>
  complete && parts.every(addsUp) ? rows : [];
const wholeCells = (subject: TellingSubject) => tellingCells(whole(subject), subject);
const judgedIn = ({ domeinen }: GroepTelling) => domeinen.map((one) => one.voldoende + one.onvoldoende);

/** The first child who was not judged, where there is a list; else the domein of the groep. */
const notJudgedIn = (cell: TellingCell, { inForm }: TellingSubject): Place => {
  const { groepen } = cell.row;
  const found = inForm?.notJudged.find(
    ({ groep, domein }) => groepen.includes(groep) && domein === cell.domein,
  );
  return found?.place ?? placeIn(cell, 'oordeel');
};

/** Rules over counts that may be right but are unusual. */
export const tellingSignalRules: readonly Rule<TellingSubject>[] = [
  {
    ...shared,
    id: 'A-10',
    asksReason: true,
    texts: {
      wat: 'U vult {aantal} doelgroepkinderen in. De gemeente verwachtte er ongeveer {verwacht}.',
      waarom: 'Bij een groot verschil missen er misschien kinderen. Of de gemeente had een verkeerd getal.',
      oplossing: 'Kijk of elk kind met een indicatie in de lijst staat. Klopt uw aantal? Schrijf dan waarom.',
      voorbeeld: 'Er is een groep bij gekomen. Daarom hebben wij meer kinderen dan verwacht.',
    },
    check: (subject) => {
      const { verwacht, nulopgave, doelgroepkinderen: aantal } = subject;
      if (verwacht === undefined || (aantal === 0 && !nulopgave)) return [];
      const difference = Math.abs(aantal - verwacht);
      return difference >= 5 && 10 * difference > 3 * verwacht
        ? [{ place: list, values: { aantal, verwacht }, direction: directionOf(aantal - verwacht) }]
        : [];
    },
  },
  {
    ...shared,
    id: 'A-12',
    texts: {
      wat: 'Bij {groep} groeien alle kinderen voldoende, bij elk domein.',
      waarom: 'Dat kan, maar het komt niet vaak voor. Soms is er te snel ingevuld.',
      oplossing: 'Kijk de oordelen nog eens na. Klopt het? Dan hoeft u niets te doen.',
      voorbeeld: 'Van 12 kinderen staat bij elk domein voldoende.',
    },
    check: (subject) =>
      whole(subject)
        .filter(
          (row) =>
            row.domeinen.every(({ onvoldoende }) => onvoldoende === 0) &&
            judgedIn(row).every((judged) => judged >= 10),
        )
        .map((row) => ({ place: placeOf(row, 'groep'), values: { groep: nameOfRow(row) } })),
  },
  {
    ...shared,
    id: 'A-14',
    texts: {
      wat: 'Bij {groep} kon u voor {domein} {percent} procent van de kinderen niet beoordelen.',
      waarom: 'Hoe meer kinderen meetellen, hoe beter het beeld is.',
      oplossing: 'Kijk of u nog oordelen kunt geven. Kan dat niet? Dan hoeft u niets te doen.',
      voorbeeld: 'Van 10 kinderen zijn er 3 niet beoordeeld. Dat is 30 procent.',
    },
    check: (subject) =>
      wholeCells(subject)
        .filter(({ row, telling, judged }) => {
          const isMany = 5 * telling.nietTeBeoordelen > row.doelgroepkinderen;
          return row.doelgroepkinderen >= 5 && isMany && judged > 0;
        })
        .map((cell) => ({
          place: notJudgedIn(cell, subject),
          values: {
            groep: cell.groep,
            domein: cell.naam,
            percent: Math.round((100 * cell.telling.nietTeBeoordelen) / cell.row.doelgroepkinderen),
          },
        })),
  },
  {
    ...shared,
    id: 'A-15',
    texts: {
      wat: 'Bij {groep} is voor {domein} geen kind beoordeeld.',
      waarom: 'Over dit domein kunnen we dan niets laten zien.',
      oplossing: 'Kijk of u nog oordelen kunt geven. Kan dat niet? Dan hoeft u niets te doen.',
      voorbeeld: 'Alle kinderen staan bij Motoriek op niet te beoordelen.',
    },
    check: (subject) =>
      wholeCells(subject)
        .filter(
          ({ row, judged, telling }) =>
            row.doelgroepkinderen > 0 && judged === 0 && telling.nietTeBeoordelen > 0,
        )
        .map((cell) => ({
          place: notJudgedIn(cell, subject),
          values: { groep: cell.groep, domein: cell.naam },
        })),
  },
  {
    ...shared,
    id: 'A-16',
    severity: 'informatie',
    texts: {
      wat: 'Bij weinig kinderen laten we uw cijfers niet apart zien aan andere partners.',
      waarom: 'Zo kan niemand iets te weten komen over één kind.',
      oplossing: 'U hoeft niets te doen. Uw kinderen tellen wel mee in het totaal.',
      voorbeeld: 'U hebt 8 kinderen. Andere partners zien alleen cijfers over grotere groepen.',
    },
    check: (subject) => {
      const { doelgroepkinderen, domeinen, minChildren } = subject;
      const cells = wholeCells(subject);
      const judged = domeinen.map(({ domein }) =>
        sum(cells.filter((cell) => cell.domein === domein).map((cell) => cell.judged)),
      );
      const isFew = judged.some((count) => count > 0 && count < minChildren);
      return doelgroepkinderen > 0 && !isSmall(doelgroepkinderen) && isFew ? [{ place: list }] : [];
    },
  },
  {
    ...shared,
    id: 'A-17',
    severity: 'informatie',
    texts: {
      wat: 'Bij minder dan 5 kinderen versturen we alleen de uitkomst per domein.',
      waarom: 'Bij zo weinig kinderen kan een aantal over één kind gaan.',
      oplossing: 'U hoeft niets te doen. We laten uw cijfers niet apart zien aan andere partners.',
      voorbeeld: 'U hebt 3 kinderen. De redenen en de extra hulp gaan dan niet mee.',
    },
    check: ({ doelgroepkinderen }) => (isSmall(doelgroepkinderen) ? [{ place: list }] : []),
  },
  {
    ...shared,
    id: 'A-18',
    texts: {
      wat: 'Bij {groep} is meer dan 55 procent van de kinderen doelgroepkind.',
      waarom: 'Voor zulke groepen geldt soms een aparte regeling.',
      oplossing: 'Kijk of het aantal kinderen op het tabblad Groepen klopt.',
      voorbeeld: 'Van 20 kinderen zijn er 12 doelgroepkind. Dat is 60 procent.',
    },
    check: (subject) =>
      whole(subject)
        .filter(
          ({ doelgroepkinderen, kinderen }) =>
            doelgroepkinderen <= kinderen && 100 * doelgroepkinderen > 55 * kinderen,
        )
        .map((row) => ({ place: placeOf(row, 'kinderen'), values: { groep: nameOfRow(row) } })),
  },
];
