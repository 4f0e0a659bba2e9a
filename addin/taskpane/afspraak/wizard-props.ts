import type { Finding } from '../../../shared/validation/finding.ts';
import type { AfsprakenBasis } from '../../flows/afspraken.ts';
import { below } from '../view/below-field.ts';
import type { ScreenProps } from '../view/screen-props.ts';
import type { AfspraakDraft } from './afspraak-draft.ts';
import type { DraftField, DraftMistake } from './draft-mistakes.ts';

/** What every step of the wizard is a function of. */
export interface WizardProps extends ScreenProps {
  readonly basis: AfsprakenBasis;
  readonly draft: AfspraakDraft;
  /** What is wrong, as far as it is said already. */
  readonly findings: readonly Finding[];
  readonly mistakes: readonly DraftMistake[];
  readonly change: (change: Partial<AfspraakDraft>) => void;
}

/** What stands below a field that nothing can be kept with. */
export function messageOf({ mistakes }: Pick<WizardProps, 'mistakes'>, field: DraftField, nth?: number) {
  const mistake = mistakes.find((one) => one.field === field && one.nth === nth);
  return mistake === undefined ? {} : below(mistake.text, 'error');
}

/** The findings on a field, by the row and column of their place. */
export const findingsAt = (
  { findings }: Pick<WizardProps, 'findings'>,
  row: string,
  column?: string,
): readonly Finding[] =>
  findings.filter(({ place }) => place.row === row && (column === undefined || place.column === column));
