import type { StreefUitkomst } from './streef.ts';

/** What a figure says about the streefpercentage, in words. */
export const streefWords: Readonly<Record<StreefUitkomst, string>> = {
  gehaald: 'gehaald',
  nietGehaald: 'nog niet gehaald',
  rond: 'rond het streefpercentage',
};

/** What may be said about a difference. */
export const differenceWords = {
  chance: 'Het verschil kan toeval zijn.',
  more: 'Dit verschil is groter dan toeval.',
} as const;
