import * as z from 'zod/mini';
import { nameLine } from '../kernel/text.ts';

/** Key of a developmental domein: an afspraak may add to the usual four. */
export const DomeinId = z.string().check(z.regex(/^[a-z][a-zA-Z0-9]{1,23}$/));
export type DomeinId = z.infer<typeof DomeinId>;

export const Domein = z.strictObject({ domein: DomeinId, naam: nameLine(40) });
export type Domein = z.infer<typeof Domein>;

/** The four domeinen that gemeenten agree on most. */
export const usualDomeinen: readonly Domein[] = [
  { domein: 'taal', naam: 'Taal' },
  { domein: 'rekenen', naam: 'Rekenen' },
  { domein: 'sociaalEmotioneel', naam: 'Sociaal-emotioneel' },
  { domein: 'motoriek', naam: 'Motoriek' },
];
