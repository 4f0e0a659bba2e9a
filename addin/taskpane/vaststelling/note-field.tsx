import { Field, Textarea } from '@fluentui/react-components';
import type { Finding } from '../../../shared/validation/finding.ts';
import { vaststellingPaneTexts as texts } from '../../texts/pane-vaststelling.ts';
import { below } from '../view/below-field.ts';
import { useLayout } from '../view/layout.ts';

/** The longest text that the contract takes. */
const MAX_LENGTH = 300;

interface Props {
  readonly label: string;
  readonly text: string;
  readonly mistake: Finding | undefined;
  readonly tried: boolean;
  readonly onChange: (text: string) => void;
}

/** One text of the note that every reader sees. */
export function NoteField({ label, text, mistake, tried, onChange }: Props) {
  const layout = useLayout();
  return (
    <Field
      label={label}
      className={layout.field}
      hint={texts.room(MAX_LENGTH - text.length)}
      {...complaint(mistake, text, tried)}
    >
      <Textarea value={text} maxLength={MAX_LENGTH} onChange={(_, { value }) => onChange(oneLine(value))} />
    </Field>
  );
}

/** At once where it speaks of a person; that it is empty only after trying. */
const complaint = (mistake: Finding | undefined, text: string, tried: boolean) =>
  mistake !== undefined && (tried || text.trim() !== '') ? below(mistake.wat, 'error') : {};

/** A note is one line: what was pasted with line ends becomes one. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}]+/gu, ' ');
