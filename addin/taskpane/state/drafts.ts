/**
 * What somebody typed and did not send yet, by what it is about. It stays while other screens are looked at, and goes
 * when it was sent or somebody else signs in. Empty words are words too: a field that was emptied stays empty.
 */
export type Drafts = Readonly<Record<string, string>>;

/** Kinds of words that wait here; longer work, such as a planning, has a place of its own in the state. */
type DraftKind =
  | 'teruggave'
  | 'weigering'
  | 'heropening'
  | 'herziening'
  | 'stap'
  | 'domein'
  | 'adres'
  | 'proefregels'
  | 'conclusies'
  | 'streef';

/** Under which name words wait: what they are for, and the locatie, uitvraag or afspraak that they are about. */
export const draftKey = (kind: DraftKind, ...about: readonly (string | number | undefined)[]): string =>
  JSON.stringify([kind, ...about]);

export const draftAt = ({ drafts }: { readonly drafts: Drafts }, key: string, first = ''): string =>
  drafts[key] ?? first;

/** Words typed, by key; undefined: they were sent, or are not needed any more. */
type DraftChanges = Readonly<Record<string, string | undefined>>;

/** The event that these words were typed. */
export const drafted = (changes: DraftChanges) => ({ type: 'drafted', changes }) as const;

export const withDrafts = (drafts: Drafts, changes: DraftChanges): Drafts =>
  Object.fromEntries(
    Object.entries({ ...drafts, ...changes }).flatMap(([key, text]) =>
      text === undefined ? [] : [[key, text] as const],
    ),
  );
