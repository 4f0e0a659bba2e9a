import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { addDays } from '../../../shared/uitvraag/days.ts';
import { plannerTexts as texts } from '../../texts/pane-planner.ts';
import { useLayout } from '../view/layout.ts';
import { messageFor } from './field-message.ts';
import type { PlannerProps } from './planner-props.ts';

const dates = [
  { name: 'peildatum', label: texts.peildatum, hint: texts.peildatumHint, fixed: true },
  { name: 'opensOn', label: texts.opensOn, hint: undefined, fixed: true },
  { name: 'closesOn', label: texts.closesOn, hint: undefined, fixed: false },
  { name: 'correctieTot', label: texts.correctieTot, hint: texts.correctieHint, fixed: false },
] as const;

const MONTHS = Array.from({ length: 13 }, (_, months) => months);

/** The calendar of one round. */
export function PlannerDates(props: PlannerProps) {
  const { planner, change } = props;
  const { draft } = planner;
  const layout = useLayout();
  const isFixed = planner.status !== 'concept';
  return (
    <>
      {dates.map(({ name, label, hint, fixed }) => (
        <Field
          key={name}
          label={label}
          {...(hint !== undefined && { hint })}
          className={layout.field}
          {...messageFor(props, name)}
        >
          <Input
            type="date"
            value={draft[name]}
            disabled={fixed && isFixed}
            onChange={(_, { value }) => change({ [name]: value })}
          />
        </Field>
      ))}
      <Reminders {...props} />
      <Field label={texts.months} hint={texts.monthsHint} className={layout.field}>
        <Select
          value={String(draft.minMaanden)}
          disabled={isFixed}
          onChange={(_, { value }) => change({ minMaanden: Number(value) })}
        >
          {MONTHS.map((months) => (
            <option key={months} value={String(months)}>
              {texts.monthsOption(months)}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

/** Days before the last day that can be ticked. */
const OFFERED = [21, 14, 7, 3, 1];

function Reminders({ planner: { draft }, change }: PlannerProps) {
  const layout = useLayout();
  const { herinneringen, closesOn } = draft;
  const offered = [...new Set([...OFFERED, ...herinneringen])].sort((a, b) => b - a);
  return (
    <Field label={texts.reminders} hint={texts.remindersHint} className={layout.field}>
      <div role="group" aria-label={texts.reminders} className={layout.tight}>
        {offered.map((days) => (
          <Checkbox
            key={days}
            label={texts.reminder(days, closesOn === '' ? undefined : addDays(closesOn, -days))}
            checked={herinneringen.includes(days)}
            onChange={(_, { checked }) =>
              change({
                herinneringen:
                  checked === true
                    ? [...herinneringen, days].sort((a, b) => b - a)
                    : herinneringen.filter((one) => one !== days),
              })
            }
          />
        ))}
      </div>
    </Field>
  );
}
