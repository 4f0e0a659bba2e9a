import { isAnswer } from './answers.ts';
import type { Standards } from './standards.ts';
import type { RawRow } from './raw-list.ts';

/** So many answers that belong some columns further on are no coincidence. */
const ENOUGH = 3;

/** The first heading under which a row shows that it was pasted one or two columns off. */
export function shiftedUnder(row: RawRow, { headings, groepen }: Standards): string | undefined {
  const asked = headings.slice(1);
  const wrong = asked.map((heading) => {
    const text = row.under(heading);
    return text !== '' && !isAnswer(heading, text, groepen) ? text : '';
  });
  const fitsAt = (text: string, index: number): boolean => {
    const heading = asked[index];
    return text !== '' && heading !== undefined && isAnswer(heading, text, groepen);
  };
  const isShifted = [-2, -1, 1, 2].some(
    (by) => wrong.filter((text, i) => fitsAt(text, i + by)).length >= ENOUGH,
  );
  return isShifted ? asked[wrong.findIndex((text) => text !== '')] : undefined;
}
