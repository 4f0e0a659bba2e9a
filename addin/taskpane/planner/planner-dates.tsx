import { Field, Input } from '@fluentui/react-components';
import { plannerTexts as texts } from '../../texts/pane-planner.ts';
import { useLayout } from '../view/layout.ts';
import { messageFor } from './field-message.ts';
import { FieldWhy } from './field-why.tsx';
import type { PlannerProps } from './planner-props.ts';

const dates = [
  { name: 'peildatum', label: texts.peildatum, hint: texts.peildatumHint, isFixedOnceOpen: true },
  { name: 'opensOn', label: texts.opensOn, hint: '', isFixedOnceOpen: true },
  { name: 'closesOn', label: texts.closesOn, hint: '', isFixedOnceOpen: false },
  { name: 'correctieTot', label: texts.correctieTot, hint: texts.correctieHint, isFixedOnceOpen: false },
] as const;

/** The calendar of one round. The day of the week stands below each date, and its month in letters. */
export function PlannerDates(props: PlannerProps) {
  const { planner, change } = props;
  const { draft, status } = planner;
  const layout = useLayout();
  return dates
    .filter(({ isFixedOnceOpen }) => status === 'concept' || !isFixedOnceOpen)
    .map(({ name, label, hint }) => {
      const day = draft[name] === '' ? '' : texts.daySentence(draft[name]);
      return (
        <div key={name} className={layout.tight}>
          <Field
            label={label}
            hint={[day, hint].filter((part) => part !== '').join(' ')}
            className={layout.field}
            {...messageFor(props, name)}
          >
            <Input type="date" value={draft[name]} onChange={(_, { value }) => change({ [name]: value })} />
          </Field>
          <FieldWhy {...props} name={name} label={label} />
        </div>
      );
    });
}
