import { Fase } from '../../../shared/afspraak/fase.ts';
import { percentageOf } from '../../../shared/aggregation/percentage.ts';
import { type DomeinRow, domeinRows } from '../../../shared/terugkoppeling/detail-rows.ts';
import type { Terugkoppeling } from '../../../shared/terugkoppeling/terugkoppeling.ts';
import { approachTexts } from '../../texts/approach.ts';
import { fasenTexts } from '../../texts/terugkoppeling.ts';
import { chartNames } from '../chart-names.ts';
import type { FeedbackColumn, FeedbackSection } from '../feedback-section.ts';
import { tableNames } from '../names.ts';
import type { CellValue } from '../sheet-model.ts';

const texts = approachTexts.hulp;
const looks = { voorschool: 'first', vroegschool: 'second' } as const;

/** How many children with too little growth get help, by domein; undefined where that may not be said. */
export function hulpSection(document: Terugkoppeling): FeedbackSection | undefined {
  const known = domeinRows(document).filter(({ detail }) => (detail.ondersteuning?.onvoldoende ?? 0) > 0);
  const fasen = Fase.options.filter((fase) => known.some((row) => row.fase === fase));
  const rows = document.domeinen
    .filter(({ domein }) => known.some((row) => row.domein.domein === domein))
    .map(({ domein, naam }) => [
      naam,
      ...fasen.flatMap((fase) =>
        cellsOf(known.find((row) => row.fase === fase && row.domein.domein === domein)),
      ),
    ]);
  if (rows.length === 0) return undefined;
  return {
    question: texts.question,
    reading: texts.reading,
    chart: { name: chartNames.approachHulp, title: texts.chart, axis: texts.axis },
    isLow: true,
    table: tableNames.approachHulp,
    columns: [{ heading: texts.domein, width: 176, style: 'strong' }, ...fasen.flatMap(columnsOf)],
    rows,
  };
}

/** Nothing where no child of the fase has too little growth. */
function cellsOf(row: DomeinRow | undefined): readonly CellValue[] {
  const known = row?.detail.ondersteuning;
  if (known === undefined) return ['', '', ''];
  const { onvoldoende, geregeld } = known;
  return [onvoldoende, geregeld, percentageOf({ aantal: onvoldoende, voldoende: geregeld }, 100)];
}

function columnsOf(fase: Fase): readonly FeedbackColumn[] {
  const naam = fasenTexts.names[fase];
  return [
    { heading: texts.onvoldoende(naam), width: 92, style: 'number' },
    { heading: texts.geregeld(naam), width: 92, style: 'number' },
    {
      heading: texts.share(naam),
      width: 92,
      style: 'percentage',
      drawn: { name: naam, look: looks[fase] },
    },
  ];
}
