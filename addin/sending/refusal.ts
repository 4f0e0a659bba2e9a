import type { ProblemCode } from '../../shared/kernel/problem.ts';

/**
 * Answers of the server to a sending that are final: it did not take the data, and will not without something being
 * done. Any other failure leaves open whether the data arrived.
 */
export const refusalCodes = [
  'invoer-ongeldig',
  'regels-niet-gehaald',
  'formulier-nieuwer',
  'geen-recht',
  'organisatie-onbekend',
  'niet-gevonden',
  'uitvraag-niet-open',
  'nummer-al-gebruikt',
  'intussen-gewijzigd',
  'te-groot',
  'soort-onbekend',
] as const satisfies readonly ProblemCode[];
export type RefusalCode = (typeof refusalCodes)[number];

export const isRefusal = (code: string): code is RefusalCode => refusalCodes.some((one) => one === code);

/** Failures that signing in mends. */
export const isSignedOut = (code: string): boolean =>
  code === 'niet-aangemeld' || code === 'aanmelding-verlopen';

/** Failures of a sending that the server did not look at: nobody was signed in, or it came too soon after others. */
export const isUnsent = (code: string): boolean => isSignedOut(code) || code === 'te-veel-verzoeken';
