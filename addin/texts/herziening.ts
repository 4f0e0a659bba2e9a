import { momentText } from './dates.ts';

/** Words above figures that replaced earlier ones. */
export const herzieningTexts = {
  heading: 'Dit zijn herziene cijfers',
  when: (moment: string) => `Opnieuw vastgesteld op ${momentText(new Date(moment))}.`,
  what: (text: string) => `Wat is er veranderd? ${text}`,
  why: (text: string) => `Waarom? ${text}`,
  anyway: (text: string) => `Er is weinig gewijzigd. Waarom kon het niet wachten? ${text}`,
} as const;
