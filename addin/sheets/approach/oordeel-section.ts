import { percentageOf } from '../../../shared/aggregation/percentage.ts';
import { Reden } from '../../../shared/inzending/oordeel.ts';
import { domeinRows } from '../../../shared/terugkoppeling/detail-rows.ts';
import type { Terugkoppeling } from '../../../shared/terugkoppeling/terugkoppeling.ts';
import { approachTexts } from '../../texts/approach.ts';
import { fasenTexts } from '../../texts/terugkoppeling.ts';
import { chartNames } from '../chart-names.ts';
import type { FeedbackSection } from '../feedback-section.ts';
import { tableNames } from '../names.ts';
import type { CellValue } from '../sheet-model.ts';

const texts = approachTexts.oordeel;

/** How many children could not be judged, and why; undefined where that is not known. */
export function oordeelSection(document: Terugkoppeling): FeedbackSection | undefined {
  const all = domeinRows(document);
  const areReasonsKnown = all.some(({ detail }) => detail.redenen !== undefined);
  const reasons = areReasonsKnown ? Reden.options : [];
  const rows = all.map(({ fase, domein, aantal, detail }): readonly CellValue[] => {
    const { nietTeBeoordelen, redenen } = detail;
    const all = aantal + nietTeBeoordelen;
    return [
      approachTexts.where(fasenTexts.names[fase], domein.naam),
      aantal,
      nietTeBeoordelen,
      percentageOf({ aantal: all, voldoende: nietTeBeoordelen }, 100),
      ...reasons.map((reden) => redenen?.[reden] ?? texts.noReason),
    ];
  });
  if (rows.length === 0) return undefined;
  const lead = areReasonsKnown ? texts.lead : `${texts.lead} ${texts.noReasons}`;
  return {
    question: areReasonsKnown ? texts.question : texts.questionWithoutReasons,
    reading: lead,
    lead,
    chart: { name: chartNames.approachOordeel, title: texts.question },
    table: tableNames.approachOordeel,
    columns: [
      { heading: texts.where, width: 176, style: 'strong' },
      { heading: texts.aantal, width: 92, style: 'number' },
      { heading: texts.nietTeBeoordelen, width: 92, style: 'number' },
      { heading: texts.share, width: 92, style: 'percentage' },
      ...reasons.map((reden) => ({
        heading: texts.redenen[reden],
        width: 92,
        style: 'number' as const,
      })),
    ],
    rows,
  };
}
