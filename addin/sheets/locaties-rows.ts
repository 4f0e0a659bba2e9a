import { Fase } from '../../shared/afspraak/fase.ts';
import { fasePartsOf } from '../../shared/terugkoppeling/fase-parts.ts';
import { numberWords } from '../../shared/terugkoppeling/share-words.ts';
import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { locatieRowsTexts as texts } from '../texts/gemeente-sheets.ts';
import { fasenTexts } from '../texts/terugkoppeling.ts';
import type { TableWish } from './beeld-blocks.ts';
import { organisatiesChartName } from './chart-names.ts';
import { tableNames } from './names.ts';

const tables = [tableNames.organisatiesLocaties, tableNames.organisatiesLocatiesVervolg] as const;

/**
 * The locaties of each fase whose organisatie agreed that partners see them, the vroegschool first. Numbers alone: a
 * column of percentages is sorted into a ranking in one click.
 */
export const locatiesRows = (document: Terugkoppeling): readonly TableWish[] =>
  [...Fase.options]
    .reverse()
    .map((fase) => ({ fase, parts: fasePartsOf(document, fase, 'locaties') }))
    .filter(({ parts }) => parts.length > 0)
    .map(({ fase, parts }, i) => {
      const heading = texts.heading(fasenTexts.names[fase]);
      return {
        heading,
        section: {
          question: heading,
          reading: '',
          chart: { name: organisatiesChartName(fase, 'locaties'), title: heading },
          table: tables[i] ?? tables[0],
          columns: [
            { heading: texts.locatie, width: 168, style: 'strong' },
            ...document.domeinen.map(({ naam }) => ({ heading: naam, width: 72, style: 'count' }) as const),
          ],
          rows: parts.map(({ naam, shares }) => [
            naam,
            ...document.domeinen.map(({ domein }) => {
              const share = shares.get(domein);
              return share === undefined ? '' : numberWords(share);
            }),
          ]),
        },
      };
    });
