import type { Meetmoment } from './uitvraag.ts';

/** Months in which the peildatum of a moment can lie, wide around the usual one: `01` to `12`. */
const months: Readonly<Record<Meetmoment, readonly string[]>> = {
  eindSchooljaar: ['04', '05', '06', '07'],
  midden: ['12', '01', '02', '03'],
  trimester1: ['09', '10', '11', '12'],
  trimester2: ['01', '02', '03', '04'],
  trimester3: ['04', '05', '06', '07'],
};

/** Whether a peildatum, `yyyy-mm-dd`, lies about where its moment says. */
export const fitsMoment = (peildatum: string, meetmoment: Meetmoment): boolean =>
  months[meetmoment].includes(peildatum.slice(5, 7));
