/** A text of a drop-down and what it stands for; several texts may stand for the same. */
export type Choice<Value> = readonly [text: string, value: Value];

/** The choices of a record of names, in its order. */
export const choicesOf = <Value extends string>(names: Readonly<Record<Value, string>>) =>
  (Object.keys(names) as Value[]).map((value): Choice<Value> => [names[value], value]);

/** What a text means, however it is written in capitals; undefined when it is none of the choices. */
export const chosen = <Value>(choices: readonly Choice<Value>[], text: string): Value | undefined =>
  choices.find(([name]) => same(name, text))?.[1];

/** The text as the drop-down writes it; as typed when it is none of the choices. */
export const asListed = (texts: readonly string[], text: string): string =>
  texts.find((listed) => same(listed, text)) ?? text;

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
