import type { Finding } from './finding.ts';
import { orderFindings } from './order-findings.ts';
import { toelichtingTextRules } from './rules/toelichting-text-rules.ts';
import { vaststellingRules } from './rules/vaststelling-rules.ts';
import { runRules } from './run-rules.ts';
import type { VaststellingSubject } from './subjects/vaststelling-subject.ts';

/**
 * The findings on adopting figures: by the rules over who answered, and on the note by those over every text that
 * others read. The same in the pane and at the server.
 */
export const validateVaststelling = (subject: VaststellingSubject): readonly Finding[] =>
  orderFindings([...runRules(vaststellingRules, subject), ...onNote(subject)], {
    rows: [...subject.locaties.map(({ locatieId }) => locatieId), 'wat', 'waarom', 'ondanks'],
    columns: [],
  });

const onNote = ({ herziening }: VaststellingSubject): readonly Finding[] =>
  herziening === undefined
    ? []
    : runRules(toelichtingTextRules, {
        ...{ domeinen: [], doelgroepkinderen: 0, rows: [], codes: [], exempt: [] },
        otherTexts: (['wat', 'waarom', 'ondanks'] as const).map((row) => ({
          place: { table: 'Vaststelling', row } as const,
          text: herziening[row] ?? '',
        })),
      });
