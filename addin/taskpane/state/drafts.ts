import type { PaneEvent } from './pane-event.ts';
import type { PaneState } from './pane-state.ts';

/**
 * What somebody typed and did not send yet, by what it is about. It stays while other screens are looked at, and goes
 * when it was sent or somebody else signs in. Empty words are words too: a field that was emptied stays empty.
 */
export type Drafts = Readonly<Record<string, string>>;

/** Kinds of words that wait here; longer work, such as a planning, has a place of its own in the state. */
type DraftKind = 'teruggave' | 'weigering' | 'heropening' | 'herziening' | 'stap' | 'domein';

/** Under which name words wait: what they are for, and the locatie, uitvraag or afspraak that they are about. */
export const draftKey = (kind: DraftKind, ...about: readonly (string | number | undefined)[]): string =>
  JSON.stringify([kind, ...about]);

export const draftAt = ({ drafts }: PaneState, key: string, first = ''): string => drafts[key] ?? first;

/** The event that these words were typed; undefined: they were sent, or are not needed any more. */
export const drafted = (changes: Readonly<Record<string, string | undefined>>): PaneEvent => ({
  type: 'drafted',
  changes,
});

/** @param changes undefined takes the words away */
export const withDrafts = (drafts: Drafts, changes: Readonly<Record<string, string | undefined>>): Drafts =>
  Object.fromEntries(
    Object.entries({ ...drafts, ...changes }).flatMap(([key, text]) =>
      text === undefined ? [] : [[key, text] as const],
    ),
  );
