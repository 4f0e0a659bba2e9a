import { Checkbox, Field } from '@fluentui/react-components';
import { addDays } from '../../../shared/uitvraag/days.ts';
import { plannerTexts as texts } from '../../texts/pane-planner.ts';
import { useLayout } from '../view/layout.ts';
import { messageFor } from './field-message.ts';
import { FieldWhy } from './field-why.tsx';
import type { PlannerProps } from './planner-props.ts';

/** Days before the last day that can be ticked. */
const OFFERED = [21, 14, 7, 3, 1];

/** On which days who is not ready hears of it. */
export function Reminders(props: PlannerProps) {
  const {
    planner: { draft },
    change,
  } = props;
  const layout = useLayout();
  const { herinneringen, closesOn } = draft;
  const offered = [...new Set([...OFFERED, ...herinneringen])].sort((a, b) => b - a);
  const set = (days: number, isIn: boolean) =>
    change({
      herinneringen: isIn
        ? [...herinneringen, days].sort((a, b) => b - a)
        : herinneringen.filter((one) => one !== days),
    });
  return (
    <div className={layout.tight}>
      <Field
        label={texts.reminders}
        hint={texts.remindersHint}
        className={layout.field}
        {...messageFor(props, 'herinneringen')}
      >
        <div role="group" aria-label={texts.reminders} className={layout.tight}>
          {offered.map((days) => (
            <Checkbox
              key={days}
              label={texts.reminder(days, closesOn === '' ? undefined : addDays(closesOn, -days))}
              checked={herinneringen.includes(days)}
              onChange={(_, { checked }) => set(days, checked === true)}
            />
          ))}
        </div>
      </Field>
      <FieldWhy {...props} name="herinneringen" label={texts.reminders} />
    </div>
  );
}
