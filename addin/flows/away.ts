import type { Failure } from './outcome.ts';

/** Failures that only sending minds: what can be done in the file goes on. */
const codes: readonly string[] = [
  'even-niet-bereikbaar',
  'te-veel-verzoeken',
  'onverwacht',
  'antwoord-onbekend',
  'niet-aangemeld',
  'aanmelding-verlopen',
  'geen-recht',
  'organisatie-onbekend',
];

/** Whether the server is out of reach for this user, now: without network, without signing in, without the right. */
export const isAway = ({ code }: Failure): boolean => codes.includes(code);
