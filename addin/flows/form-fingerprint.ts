import type { Form } from '../../shared/inzending/form.ts';
import { canonical } from '../../shared/kernel/canonical.ts';
import { fingerprint } from './hash.ts';

/** Fingerprint of what a form says. Sorting its rows changes nothing of that. */
export const formFingerprint = ({
  kinderen,
  groepen,
  aantallen = [],
  toelichtingen,
  added = [],
  ...others
}: Form): Promise<string> =>
  fingerprint({ ...others, rows: [kinderen, groepen, aantallen, toelichtingen, added].map(inAnyOrder) });

const inAnyOrder = (rows: readonly object[]): readonly string[] => rows.map(canonical).sort();
