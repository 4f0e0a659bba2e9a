import { percentageOf } from '../../../shared/aggregation/percentage.ts';
import { detailRows } from '../../../shared/terugkoppeling/detail-rows.ts';
import type { Terugkoppeling } from '../../../shared/terugkoppeling/terugkoppeling.ts';
import { approachTexts } from '../../texts/approach.ts';
import { fasenTexts } from '../../texts/terugkoppeling.ts';
import { chartNames } from '../chart-names.ts';
import type { FeedbackSection } from '../feedback-section.ts';
import { memberLines } from '../member-lines.ts';
import { tableNames } from '../names.ts';

const texts = approachTexts.deelname;
/** Points of all columns together. */
const WIDTH = 608;

/** How many kleuters followed VE before school; undefined where that may not be said. */
export function deelnameSection(document: Terugkoppeling): FeedbackSection | undefined {
  const all = detailRows(document).flatMap(({ detail: { niveau, deelname }, ...row }) =>
    row.fase !== 'vroegschool' || deelname === undefined || deelname.ja + deelname.nee === 0
      ? []
      : [{ ...row, niveau, deelname }],
  );
  const rows = all.map(({ fase, naam, niveau, deelname }) => {
    const { ja, nee, onbekend } = deelname;
    const who = niveau === 'fase' ? approachTexts.doelgroep.whole(fasenTexts.names[fase]) : naam;
    return [who, ja, nee, onbekend, percentageOf({ aantal: ja + nee, voldoende: ja }, 100)];
  });
  if (rows.length === 0) return undefined;
  return {
    question: texts.question,
    reading: texts.reading,
    chart: { name: chartNames.approachDeelname, title: texts.chart, axis: texts.axis },
    table: tableNames.approachDeelname,
    columns: [
      { heading: texts.row, width: 240, style: 'strong' },
      { heading: texts.ja, width: 92, style: 'number' },
      { heading: texts.nee, width: 92, style: 'number' },
      { heading: texts.onbekend, width: 92, style: 'number' },
      { heading: texts.share, width: 92, style: 'percentage', drawn: { name: texts.series, look: 'first' } },
    ],
    rows,
    below: memberLines(all, WIDTH),
  };
}
