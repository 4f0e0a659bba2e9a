import type { FasenLine } from '../../shared/terugkoppeling/fasen-feedback.ts';
import type { FeedbackFigure } from '../../shared/terugkoppeling/feedback-figure.ts';

/** A domein and how its figure stands to the streefpercentage. */
export interface ReadLine extends Pick<FeedbackFigure, 'outcome'> {
  readonly naam: string;
}

const outcomes = ['reached', 'notReached', 'around'] as const;

const said = {
  reached: { first: 'is het streefpercentage gehaald', next: '' },
  notReached: { first: 'is het streefpercentage nog niet gehaald', next: 'nog niet' },
  around: { first: 'ligt het cijfer rond het streefpercentage', next: 'ligt het cijfer eromheen' },
} as const;

/**
 * What a chart against the streefpercentage shows, in one sentence: never why. `who` as it begins a sentence. Where no
 * streefpercentage belongs to the figures it says what is drawn.
 */
export function targetReading(who: string, lines: readonly ReadLine[]): string {
  const parts = outcomes.flatMap((outcome) => {
    const names = lines.filter((line) => line.outcome === outcome).map(({ naam }) => naam);
    return names.length === 0 ? [] : [{ outcome, names }];
  });
  if (parts.length === 0) return `${who}: zoveel procent van de kinderen groeit voldoende.`;
  const sentence = parts.map(({ outcome, names }, i) => {
    const where = names.length === lines.length ? 'elk domein' : together(names);
    return `bij ${where} ${i === 0 ? said[outcome].first : said[outcome].next}`;
  });
  return `${who}: ${together(sentence)}.`;
}

/** What the chart of voorschool beside vroegschool shows, in one sentence. */
export function differenceReading(lines: readonly Pick<FasenLine, 'naam' | 'mayBeChance'>[]): string {
  const sure = lines.filter(({ mayBeChance }) => !mayBeChance).map(({ naam }) => naam);
  if (sure.length === 0)
    return 'Bij elk domein kan het verschil tussen voorscholen en vroegscholen toeval zijn.';
  const where = sure.length === lines.length ? 'elk domein' : together(sure);
  const rest = sure.length === lines.length ? '' : ', bij de rest kan het toeval zijn';
  return `Bij ${where} is het verschil tussen voorscholen en vroegscholen groter dan toeval${rest}.`;
}

/** Parts after each other, with "en" before the last. */
export const together = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1) ?? ''}`;
