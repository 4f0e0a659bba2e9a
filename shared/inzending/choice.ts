import { cellText } from './cell.ts';

/** A text of a drop-down and what it stands for; several texts may stand for the same. */
export type Choice<Value> = readonly [text: string, value: Value];

/** The choices of a record of names, in its order. */
export const choicesOf = <Value extends string>(names: Readonly<Record<Value, string>>) =>
  (Object.keys(names) as Value[]).map((value): Choice<Value> => [names[value], value]);

/** What a text means, however it is written; undefined when it is none of the choices. */
export const chosen = <Value>(choices: readonly Choice<Value>[], text: string): Value | undefined =>
  pick(choices, ([listed]) => listed, text)?.[1];

/** The text as the drop-down writes it; as typed when it is none of the choices. */
export const asListed = (texts: readonly string[], text: string): string =>
  pick(texts, (listed) => listed, text) ?? text;

/** The choice that is exactly the text, or else the one that is the same but for how it was typed. */
function pick<One>(all: readonly One[], textOf: (one: One) => string, text: string): One | undefined {
  const wanted = plain(text);
  return all.find((one) => textOf(one) === text) ?? all.find((one) => plain(textOf(one)) === wanted);
}

/** Without what differs between keyboards and programs: capitals, blanks, invisible signs, dashes, accents in parts. */
const plain = (text: string): string =>
  cellText(text)
    .normalize('NFKC')
    .replace(/\p{Pd}/gu, '-')
    .toLowerCase();
