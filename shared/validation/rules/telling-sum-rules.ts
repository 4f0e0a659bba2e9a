import type { GroepTellingVolledig } from '../../inzending/inzending.ts';
import { sum } from '../../kernel/count.ts';
import type { Rule } from '../rule.ts';
import { nameOfRow, type TellingSubject } from '../subjects/telling-subject.ts';
import { detailOf, fullRows, placeIn, placeOf, tellingCells } from './telling-cells.ts';

const shared = { severity: 'fout', level: 'A', runsOn: 'both', asksReason: false } as const;
const mend =
  'Typt u de aantallen zelf? Pas ze dan aan. Tellen wij uw lijst? Klik dan opnieuw op Controleren.';

/** Rules over counts that must add up. */
export const tellingSumRules: readonly Rule<TellingSubject>[] = [
  {
    ...shared,
    id: 'A-01',
    texts: {
      wat: 'Bij {groep} staan {doelgroep} doelgroepkinderen en maar {kinderen} kinderen.',
      waarom: 'Een doelgroepkind zit ook gewoon in de groep. Het hele aantal kan dus niet lager zijn.',
      oplossing: 'Kijk op het tabblad Groepen. Tel alle kinderen van de groep.',
      voorbeeld: 'De groep heeft 20 kinderen. Daarvan hebben er 8 een indicatie. Vul dan 20 in.',
    },
    check: ({ totals }) =>
      totals
        .filter(({ kinderen, doelgroepkinderen }) => kinderen !== undefined && doelgroepkinderen > kinderen)
        .map(({ row, naam, kinderen = 0, doelgroepkinderen }) => ({
          place: { table: 'Groepen', row, column: 'kinderen' },
          values: { groep: naam, doelgroep: doelgroepkinderen, kinderen },
        })),
  },
  {
    ...shared,
    id: 'A-02',
    texts: {
      wat: 'Bij {groep} telt u voor {domein} {som} kinderen. Er zijn er {aantal}.',
      waarom: 'Elk doelgroepkind moet bij elk domein één keer meetellen.',
      oplossing: mend,
      voorbeeld: 'Er zijn 8 kinderen. Dan horen er bij Taal ook 8 oordelen.',
    },
    check: (subject) =>
      tellingCells(subject.parts, subject)
        .map((cell) => ({ cell, som: cell.judged + cell.telling.nietTeBeoordelen }))
        .filter(({ cell: { row }, som }) => som !== row.doelgroepkinderen)
        .map(({ cell, som }) => ({
          place: placeIn(cell, 'oordeel'),
          values: { groep: cell.groep, domein: cell.naam, som, aantal: cell.row.doelgroepkinderen },
        })),
  },
  {
    ...shared,
    id: 'A-03',
    texts: {
      wat: 'Bij {groep} staat geen heel aantal kinderen.',
      waarom: 'We tellen alle aantallen op. Zo ziet de gemeente ook hoe groot elke groep is.',
      oplossing: 'Vul op het tabblad Groepen één heel getal in, van 0 tot en met 500.',
      voorbeeld: 'Er zitten 24 kinderen in de groep. Vul dan bij Alle kinderen 24 in.',
    },
    check: ({ totals, inForm }) => [
      ...totals
        .filter(({ kinderen }) => kinderen === undefined)
        .map(({ row, naam }) => ({
          place: { table: 'Groepen' as const, row, column: 'kinderen' },
          values: { groep: naam },
        })),
      ...(inForm?.unreadable ?? []).map(({ place, groep }) => ({ place, values: { groep } })),
    ],
  },
  {
    ...shared,
    id: 'A-04',
    texts: {
      wat: 'Bij {groep} en {domein} tellen de redenen niet goed op.',
      waarom: 'Bij elk kind dat u niet kunt beoordelen hoort één reden.',
      oplossing: mend,
      voorbeeld: 'U kunt 3 kinderen niet beoordelen. Dan horen daar 3 redenen bij.',
    },
    check: (subject) =>
      tellingCells(subject.parts, subject)
        .filter((cell) => {
          const detail = detailOf(cell);
          return detail !== undefined && sum(Object.values(detail.redenen)) !== detail.nietTeBeoordelen;
        })
        .map((cell) => ({
          place: placeIn(cell, 'reden'),
          values: { groep: cell.groep, domein: cell.naam },
        })),
  },
  {
    ...shared,
    id: 'A-05',
    texts: {
      wat: 'Bij {groep} en {domein} krijgen meer kinderen hulp dan er onvoldoende groeien.',
      waarom: 'We tellen alleen hulp aan kinderen die onvoldoende groeien.',
      oplossing: mend,
      voorbeeld: 'Er groeien 2 kinderen onvoldoende. Dan krijgen er hoogstens 2 hulp.',
    },
    check: (subject) =>
      tellingCells(subject.parts, subject)
        .filter((cell) => (detailOf(cell)?.ondersteuning ?? 0) > cell.telling.onvoldoende)
        .map((cell) => ({ place: placeIn(cell, 'hulp'), values: { groep: cell.groep, domein: cell.naam } })),
  },
  {
    ...shared,
    id: 'A-06',
    texts: {
      wat: 'Bij {groep} klopt het aantal domeinen per kind niet.',
      waarom: 'We tellen ook bij hoeveel domeinen een kind voldoende groeit. Dat moet passen bij de rest.',
      oplossing: mend,
      voorbeeld: 'Van 8 kinderen is alles beoordeeld. Dan tellen we bij die 8 hoe vaak het voldoende was.',
    },
    check: (subject) =>
      fullRows(subject.parts)
        .filter((row) => !histogramFits(row))
        .map((row) => ({ place: placeOf(row, 'groep'), values: { groep: nameOfRow(row) } })),
  },
  {
    ...shared,
    id: 'A-07',
    texts: {
      wat: 'Bij {groep} klopt het totaal aan voldoende niet.',
      waarom: 'We tellen voldoende per domein en per kind. Beide manieren moeten hetzelfde geven.',
      oplossing: mend,
      voorbeeld: 'Twee kinderen groeien bij 3 domeinen voldoende. Dat is samen 6 keer voldoende.',
    },
    check: (subject) =>
      fullRows(subject.parts)
        .filter(histogramFits)
        .filter(({ combinatie, doelgroepkinderen, domeinen }) => {
          const perChild = sum((combinatie?.histogram ?? []).map((count, k) => k * count));
          const perDomein = sum(domeinen.map(({ voldoende }) => voldoende));
          return combinatie?.volledig === doelgroepkinderen && perChild !== perDomein;
        })
        .map((row) => ({ place: placeOf(row, 'groep'), values: { groep: nameOfRow(row) } })),
  },
  {
    ...shared,
    id: 'A-08',
    texts: {
      wat: 'Geef van alle kleuters aan of ze naar de voorschool gingen. Bij {groep} klopt dat nog niet.',
      waarom: 'Zo zien we of kleuters met voorschool anders groeien dan andere kleuters.',
      oplossing: 'Vul bij VE gevolgd ja, nee of onbekend in. Of typ de aantallen op het tabblad Groepen.',
      voorbeeld: 'Weet u het niet van een kind? Kies dan onbekend.',
    },
    check: (subject) =>
      fullRows(subject.parts)
        .filter(({ deelname, doelgroepkinderen }) =>
          subject.fase === 'vroegschool'
            ? deelname === undefined || sum(Object.values(deelname)) !== doelgroepkinderen
            : deelname !== undefined,
        )
        .flatMap((row) => {
          const cells = (subject.inForm?.withoutDeelname ?? []).filter(({ groep }) =>
            row.groepen.includes(groep),
          );
          const places = cells.length > 0 ? cells.map(({ place }) => place) : [placeOf(row, 'veGevolgd')];
          return places.map((place) => ({ place, values: { groep: nameOfRow(row) } }));
        }),
  },
];

/** Whether a histogram counts the complete children, and there are no more of them than were judged. */
function histogramFits({ combinatie, domeinen }: GroepTellingVolledig): boolean {
  if (combinatie === undefined) return true;
  const { volledig, histogram } = combinatie;
  const judged = domeinen.map((telling) => telling.voldoende + telling.onvoldoende);
  return (
    histogram.length === domeinen.length + 1 && sum(histogram) === volledig && volledig <= Math.min(...judged)
  );
}
