import * as z from 'zod/mini';
import { Finding, Place } from './finding.ts';

/** Longer than any sentence of a rule with the longest name in it. */
const MAX_WAT = 400;
const MAX_KEY = 80;
const short = z.optional(z.string().check(z.maxLength(MAX_KEY)));

/** A warning that somebody saw and said yes to, as a request carries it: every part of it has a largest size. */
export const ConfirmedFinding = z.extend(Finding, {
  place: z.extend(Place, { row: short, column: short }),
  wat: z.string().check(z.maxLength(MAX_WAT)),
});
