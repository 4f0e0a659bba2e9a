import type { Column } from '../../shared/inzending/column.ts';
import { lijstenTexts } from '../texts/sheets.ts';

/** A list of choices on the sheet Lijsten, with the name by which drop-downs reach it. */
export interface ChoiceList {
  readonly name: string;
  readonly heading: string;
  readonly choices: readonly string[];
}

const key = (choices: readonly string[]): string => choices.join('\n');

/** The lists that these columns need; columns with the same choices share one. */
export function listsOf(
  columns: readonly Pick<Column, 'id' | 'heading' | 'choices'>[],
): readonly ChoiceList[] {
  const lists = new Map<string, ChoiceList>();
  for (const { id, heading, choices } of columns) {
    if (choices === undefined || lists.has(key(choices))) continue;
    const kind = id.replace(/\..*$/, '');
    const name = `Lijst_${kind}`;
    lists.set(key(choices), { name, heading: lijstenTexts.headings[kind] ?? heading, choices });
  }
  return [...lists.values()];
}

/** Name of the list with exactly these choices. */
export const listNameOf = (lists: readonly ChoiceList[], choices: readonly string[]): string | undefined =>
  lists.find((list) => key(list.choices) === key(choices))?.name;
