import { Groeimethode, groeimethodeNames } from '../../../shared/inzending/kindvolgsysteem.ts';
import { byName } from '../../../shared/terugkoppeling/by-name.ts';
import type { Terugkoppeling } from '../../../shared/terugkoppeling/terugkoppeling.ts';
import { approachTexts } from '../../texts/approach.ts';
import { fasenTexts } from '../../texts/terugkoppeling.ts';
import { chartNames } from '../chart-names.ts';
import type { FeedbackSection } from '../feedback-section.ts';
import { tableNames } from '../names.ts';

const texts = approachTexts.methoden;

/** In how many locaties growth is decided in which way; undefined where no way is common enough to be named. */
export function methodenSection({ meetwijze }: Terugkoppeling): FeedbackSection | undefined {
  const { methoden = [], fasen = [] } = meetwijze ?? {};
  const rows = Groeimethode.options
    .filter((one) => methoden.some(({ groeimethode }) => groeimethode === one))
    .map((one) => ({ one, naam: groeimethodeNames[one] }))
    .sort(byName(({ one }) => one))
    .map(({ one, naam }) => [
      naam,
      ...fasen.map(
        (fase) =>
          methoden.find((found) => found.fase === fase && found.groeimethode === one)?.locaties ?? texts.few,
      ),
    ]);
  if (rows.length === 0) return undefined;
  return {
    question: texts.question,
    reading: texts.lead,
    lead: texts.lead,
    chart: { name: chartNames.approachMethoden, title: texts.question },
    table: tableNames.approachMethoden,
    columns: [
      { heading: texts.methode, width: 176, style: 'strong' },
      ...fasen.map((fase) => ({
        heading: texts.locaties(fasenTexts.names[fase]),
        width: 92,
        style: 'number' as const,
      })),
    ],
    rows,
  };
}
