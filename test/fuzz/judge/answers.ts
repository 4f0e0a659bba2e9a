import { monthsOf } from '../action/texts.ts';

const yesNo = ['ja', 'nee'];
const oordelen = ['voldoende', 'onvoldoende', 'niet te beoordelen'];
const redenen = [
  'te kort geplaatst',
  'maar \u00E9\u00E9n meting',
  'veel afwezig',
  'ander volgsysteem',
  'nieuw in nederland',
  'overig',
];

/** Whether a text is an answer under a heading; months are those of the pool of texts. */
export function isAnswer(heading: string, text: string, groepen: readonly string[]): boolean {
  const key = text.toLowerCase();
  if (heading === 'Startmaand') return monthsOf.has(key);
  if (heading === 'Groep') return groepen.some((groep) => groep.toLowerCase() === key);
  if (heading === 'VE gevolgd') return [...yesNo, 'onbekend'].includes(key);
  if (heading.startsWith('Groei ')) return oordelen.includes(key);
  if (heading === 'Reden') return redenen.includes(key);
  return yesNo.includes(key);
}
