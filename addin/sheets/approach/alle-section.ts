import { percentageOf } from '../../../shared/aggregation/percentage.ts';
import { detailRows } from '../../../shared/terugkoppeling/detail-rows.ts';
import type { Terugkoppeling } from '../../../shared/terugkoppeling/terugkoppeling.ts';
import { approachTexts } from '../../texts/approach.ts';
import { fasenTexts } from '../../texts/terugkoppeling.ts';
import { chartNames } from '../chart-names.ts';
import type { FeedbackSection } from '../feedback-section.ts';
import { tableNames } from '../names.ts';

const texts = approachTexts.alle;

/** How many children grow enough in every domein; undefined where that may not be said of a fase. */
export function alleSection(document: Terugkoppeling): FeedbackSection | undefined {
  const rows = detailRows(document).flatMap(({ fase, detail: { niveau, verdeling } }) => {
    if (niveau !== 'fase' || verdeling === undefined || verdeling.aantal === 0) return [];
    const { aantal, alle, opEenNa, minder } = verdeling;
    const share = percentageOf({ aantal, voldoende: alle }, 100);
    return [[fasenTexts.names[fase], aantal, alle, opEenNa, minder, share]];
  });
  if (rows.length === 0) return undefined;
  return {
    question: texts.question,
    reading: texts.reading,
    chart: { name: chartNames.approachAlle, title: texts.chart, axis: texts.axis },
    isLow: true,
    table: tableNames.approachAlle,
    columns: [
      { heading: texts.fase, width: 176, style: 'strong' },
      { heading: texts.aantal, width: 92, style: 'number' },
      { heading: texts.alle, width: 92, style: 'number' },
      { heading: texts.opEenNa, width: 92, style: 'number' },
      { heading: texts.minder, width: 92, style: 'number' },
      { heading: texts.share, width: 92, style: 'percentage', drawn: { name: texts.series, look: 'first' } },
    ],
    rows,
  };
}
