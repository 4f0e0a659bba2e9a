import type { FieldProps } from '@fluentui/react-components';
import type { RegisterToday } from '../../flows/register.ts';
import type { ScreenProps } from '../view/screen-props.ts';
import type { DraftField } from './draft-mistakes.ts';
import type { LocatieDraft } from './locatie-draft.ts';

/** How a field looks: as always, or with the sentence that says what is wrong. */
type FieldState = Partial<Pick<FieldProps, 'validationMessage' | 'validationState'>>;

/** What each part of the form works with. */
export interface PartProps extends ScreenProps {
  readonly register: RegisterToday;
  readonly draft: LocatieDraft;
  readonly change: (change: Partial<LocatieDraft>) => void;
  /** How a field shows its mistake, once somebody tried to save. */
  readonly mistake: (field: DraftField) => FieldState;
}
