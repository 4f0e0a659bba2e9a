import { percentageOf } from '../../../shared/aggregation/percentage.ts';
import { detailRows } from '../../../shared/terugkoppeling/detail-rows.ts';
import type { Terugkoppeling } from '../../../shared/terugkoppeling/terugkoppeling.ts';
import { approachTexts } from '../../texts/approach.ts';
import { memberTexts } from '../../texts/gemeente-sheets.ts';
import { fasenTexts } from '../../texts/terugkoppeling.ts';
import { chartNames } from '../chart-names.ts';
import type { FeedbackSection } from '../feedback-section.ts';
import { memberLines } from '../member-lines.ts';
import { tableNames } from '../names.ts';

const texts = approachTexts.doelgroep;
/** Points of all columns together. */
const WIDTH = 536;

/** The share of doelgroepkinderen in the groepen; undefined where that is not known. */
export function doelgroepSection(document: Terugkoppeling): FeedbackSection | undefined {
  const all = detailRows(document).filter(({ detail }) => detail.kinderen > 0);
  const rows = all.map(({ fase, naam, members, detail }) => {
    const { niveau, kinderen, doelgroepkinderen } = detail;
    const own = members.length === 0 ? naam : memberTexts.naam(naam, fasenTexts.names[fase]);
    const who = niveau === 'fase' ? texts.whole(fasenTexts.names[fase]) : own;
    const share = percentageOf({ aantal: kinderen, voldoende: doelgroepkinderen }, 100);
    return [who, kinderen, doelgroepkinderen, share];
  });
  if (rows.length === 0) return undefined;
  return {
    question: texts.question,
    reading: texts.reading,
    chart: { name: chartNames.approachDoelgroep, title: texts.chart, axis: texts.axis },
    table: tableNames.approachDoelgroep,
    columns: [
      { heading: texts.row, width: 240, style: 'strong' },
      { heading: texts.kinderen, width: 92, style: 'number' },
      { heading: texts.doelgroepkinderen, width: 112, style: 'number' },
      { heading: texts.share, width: 92, style: 'percentage', drawn: { name: texts.series, look: 'first' } },
    ],
    rows,
    below: memberLines(all, WIDTH),
  };
}
