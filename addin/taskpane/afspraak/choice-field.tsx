import { Field, Select } from '@fluentui/react-components';
import { useLayout } from '../view/layout.ts';

interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: Readonly<Record<T, string>>;
  readonly change: (value: T) => void;
  readonly hint?: string;
}

/** One answer out of a few. */
export function ChoiceField<T extends string>({ label, value, options, change, hint }: Props<T>) {
  const layout = useLayout();
  return (
    <Field label={label} className={layout.field} {...(hint !== undefined && { hint })}>
      <Select value={value} onChange={(_, data) => change(data.value as T)}>
        {(Object.keys(options) as T[]).map((one) => (
          <option key={one} value={one}>
            {options[one]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
