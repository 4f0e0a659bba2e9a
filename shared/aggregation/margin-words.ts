import type { TargetOutcome } from './streef.ts';

/** What a figure says about the streefpercentage, in words. */
export const targetWords: Readonly<Record<TargetOutcome, string>> = {
  reached: 'gehaald',
  notReached: 'nog niet gehaald',
  around: 'rond het streefpercentage',
};

/** What may be said about a difference. */
export const differenceWords = {
  chance: 'Het verschil kan toeval zijn.',
  more: 'Dit verschil is groter dan toeval.',
  few: 'Bij zo weinig kinderen zegt dit niets.',
} as const;
