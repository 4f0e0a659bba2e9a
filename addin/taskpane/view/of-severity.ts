import type { Severity } from '../../../shared/validation/finding.ts';
import type { Tone } from './mark.tsx';

/** The mark of each kind of finding. */
export const ofSeverity: Readonly<Record<Severity, Tone>> = {
  fout: 'error',
  waarschuwing: 'warning',
  informatie: 'info',
};
