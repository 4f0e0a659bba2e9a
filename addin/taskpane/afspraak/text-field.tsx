import { Field, Input, Textarea } from '@fluentui/react-components';
import { useLayout } from '../view/layout.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly max: number;
  readonly change: (value: string) => void;
  readonly hint?: string;
  readonly example?: string;
  /** What stands below the field. */
  readonly message?: object;
  readonly kind?: 'line' | 'prose' | 'date' | 'number';
}

/** One field with its label, its hint and what is wrong with it. */
export function TextField({ label, value, max, change, hint, example, message = {}, kind = 'line' }: Props) {
  const layout = useLayout();
  const shared = { value, ...(example !== undefined && { placeholder: example }) };
  return (
    <Field label={label} className={layout.field} {...(hint !== undefined && { hint })} {...message}>
      {kind === 'prose' ? (
        <Textarea {...shared} rows={3} maxLength={max} onChange={(_, data) => change(data.value)} />
      ) : (
        <Input
          {...shared}
          type={kind === 'date' ? 'date' : 'text'}
          {...(kind === 'number' && { inputMode: 'numeric' as const })}
          {...(kind !== 'date' && { maxLength: max })}
          onChange={(_, data) => change(data.value)}
        />
      )}
    </Field>
  );
}
