import { percentageOf } from '../../../shared/aggregation/percentage.ts';
import { domeinRows } from '../../../shared/terugkoppeling/detail-rows.ts';
import type { Terugkoppeling } from '../../../shared/terugkoppeling/terugkoppeling.ts';
import { approachTexts } from '../../texts/approach.ts';
import { fasenTexts } from '../../texts/terugkoppeling.ts';
import { chartNames } from '../chart-names.ts';
import type { FeedbackSection } from '../feedback-section.ts';
import { tableNames } from '../names.ts';

const texts = approachTexts.hulp;

/** How many children with too little growth get help; undefined where that may not be said. */
export function hulpSection(document: Terugkoppeling): FeedbackSection | undefined {
  const rows = domeinRows(document).flatMap(({ fase, domein, detail: { ondersteuning } }) => {
    if (ondersteuning === undefined || ondersteuning.onvoldoende === 0) return [];
    const { onvoldoende, geregeld } = ondersteuning;
    const where = approachTexts.where(fasenTexts.names[fase], domein.naam);
    return [[where, onvoldoende, geregeld, percentageOf({ aantal: onvoldoende, voldoende: geregeld }, 100)]];
  });
  if (rows.length === 0) return undefined;
  return {
    question: texts.question,
    reading: texts.reading,
    chart: { name: chartNames.approachHulp, title: texts.chart, axis: texts.axis },
    table: tableNames.approachHulp,
    columns: [
      { heading: texts.where, width: 176, style: 'strong' },
      { heading: texts.onvoldoende, width: 92, style: 'number' },
      { heading: texts.geregeld, width: 92, style: 'number' },
      { heading: texts.share, width: 92, style: 'percentage', drawn: { name: texts.series, look: 'first' } },
    ],
    rows,
  };
}
