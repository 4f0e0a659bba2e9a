import { momentText } from './dates.ts';

/** Characters that fit beside each other on a sheet. */
const ROOM = 130;

/** Words above figures that replaced earlier ones. */
export const herzieningTexts = {
  heading: 'Dit zijn herziene cijfers',
  when: (moment: string) => `Opnieuw vastgesteld op ${momentText(new Date(moment))}.`,
  what: (text: string) => `Wat is er veranderd? ${text}`,
  why: (text: string) => `Waarom? ${text}`,
  anyway: (text: string) => `Er is weinig gewijzigd. Waarom kon het niet wachten? ${text}`,
} as const;

/** A text over as many lines as it needs: a cell of a page does not wrap. */
export const inLines = (text: string, room = ROOM): readonly string[] =>
  text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .reduce<string[]>((before, word) => {
      const last = before.at(-1);
      if (last === undefined || last.length + 1 + word.length > room) return [...before, word];
      return [...before.slice(0, -1), `${last} ${word}`];
    }, []);
