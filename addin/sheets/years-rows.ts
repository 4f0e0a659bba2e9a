import { Fase } from '../../shared/afspraak/fase.ts';
import type { Jaar } from '../../shared/jaren/jaar.ts';
import { type RijJaren, rijJaren } from '../../shared/jaren/rij-jaren.ts';
import { feedbackTexts } from '../../shared/terugkoppeling/feedback-texts.ts';
import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { jaarvergelijkingTexts } from '../texts/jaren.ts';
import { fasenTexts } from '../texts/terugkoppeling.ts';
import type { TableWish } from './beeld-blocks.ts';
import { yearsChartName } from './chart-names.ts';
import { widthOf } from './column-widths.ts';
import { memberLines, type MemberRow } from './member-lines.ts';
import { tableNames } from './names.ts';
import { yearsWidths } from './years-block.ts';

const texts = jaarvergelijkingTexts.rows;
const tables = [tableNames.jaarvergelijkingRijen, tableNames.jaarvergelijkingRijenVervolg] as const;

/** The organisaties of each fase in the last two years, in alphabetical order; none where no row is in both. */
export function yearsRows(document: Terugkoppeling, reeks: readonly Jaar[]): readonly TableWish[] {
  const [earlier, later] = reeks.slice(-2);
  if (earlier === undefined || later === undefined) return [];
  const all = rijJaren(reeks);
  return Fase.options
    .map((fase) => ({ fase, rows: all.filter((one) => one.fase === fase) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ fase, rows }, i) => {
      const question = texts.question(fasenTexts.names[fase]);
      return {
        heading: question,
        section: {
          question,
          reading: '',
          chart: { name: yearsChartName(fase, 'organisaties'), title: question },
          table: tables[i] ?? tables[0],
          columns: columnsFor(earlier.schooljaar, later.schooljaar),
          below: memberLines(restRows(rows, document), widthOf(yearsWidths)),
          rows: inNames(rows).map((one) => [
            one.domein.naam,
            isRest(one) ? feedbackTexts.others([]) : one.naam,
            one.before.number,
            one.before.percentage,
            one.now.number,
            one.now.percentage,
            one.mayBeChance ? jaarvergelijkingTexts.mayBeChance : jaarvergelijkingTexts.isMore,
          ]),
        },
      };
    });
}

const isRest = ({ organisaties }: RijJaren): boolean => organisaties.length > 1;

/** Those without a row of their own are named below the table, once. */
const restRows = (rows: readonly RijJaren[], document: Terugkoppeling): readonly MemberRow[] => {
  const [rest] = rows.filter(isRest);
  if (rest === undefined) return [];
  const members = document.organisaties
    .filter(({ organisatieId }) => rest.organisaties.includes(organisatieId))
    .map(({ naam }) => naam);
  return [{ fase: rest.fase, members }];
};

/** The domeinen of one row under each other. */
const inNames = (rows: readonly RijJaren[]): readonly RijJaren[] => {
  const names = [...new Set(rows.map(({ naam }) => naam))];
  return names.flatMap((naam) => rows.filter((one) => one.naam === naam));
};

const columnsFor = (before: string, now: string): TableWish['section']['columns'] => [
  { heading: texts.domein, width: 112, style: 'strong' },
  { heading: texts.organisatie, width: 156, style: 'strong' },
  { heading: texts.before(before), width: 88, style: 'count' },
  { heading: texts.beforeShare(before), width: 84, style: 'percentage' },
  { heading: texts.before(now), width: 128, style: 'count' },
  { heading: texts.beforeShare(now), width: 112, style: 'percentage' },
  { heading: texts.difference, width: 136, style: 'cell' },
];
