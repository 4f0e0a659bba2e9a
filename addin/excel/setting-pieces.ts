/** What the add-in keeps in a file, whichever route wrote it, begins with this. */
const PREFIX = 'groeiblad.';
/**
 * Characters that one property holds at most. Excel keeps 255, but a version was seen to give back no more than 127
 * (OfficeDev/office-js issue 4530).
 */
const ROOM = 120;
/** Ends the last piece, so that pieces of a longer value of before, left behind by another window, say nothing. */
const END = '~';

/** A property of the file: all of a value, or a part of it. */
export interface Piece {
  readonly name: string;
  readonly text: string;
}

export const isSettingName = (name: string): boolean => name.startsWith(PREFIX);

const nameOf = (key: string, number: number): string => (number === 1 ? key : `${key}#${number}`);

/**
 * A value as properties of the file: `name`, `name#2` and so on. Values are JSON or plain ASCII; whatever a program
 * might take for something else stands there as an escape of JSON, and no piece begins or ends with a space. So every
 * piece is text that no program changes, and the value says the same to who reads its JSON.
 */
export function piecesOf(key: string, value: string): readonly Piece[] {
  const plain = value.replaceAll(/[^ -}]|_(?=x)/g, escaped) + END;
  const texts = plain.match(new RegExp(`.{0,${ROOM - 1}}[^ ](?! )|.{1,${ROOM}}`, 'g')) ?? [];
  return texts.map((text, at) => ({ name: nameOf(key, at + 1), text }));
}

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** What the properties of a file say, by key. Files of before pieces had an end are read to their last piece. */
export function settingsIn(pieces: readonly Piece[]): ReadonlyMap<string, string> {
  const texts = new Map(pieces.map(({ name, text }) => [name, text]));
  const keys = [...texts.keys()].filter((name) => isSettingName(name) && !name.includes('#'));
  return new Map(keys.map((key) => [key, joined(texts, key)]));
}

function joined(texts: ReadonlyMap<string, string>, key: string): string {
  let whole = '';
  for (let number = 1; ; number += 1) {
    const text = texts.get(nameOf(key, number));
    if (text === undefined) return whole;
    whole += text;
    if (text.endsWith(END)) return whole.slice(0, -END.length);
  }
}
