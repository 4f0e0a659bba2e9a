import { Field, Input, Select } from '@fluentui/react-components';
import { Meetmoment, Vakantieregio } from '../../../shared/uitvraag/uitvraag.ts';
import { meetmomentTexts, plannerTexts as texts, regioTexts } from '../../texts/pane-planner.ts';
import { useLayout } from '../view/layout.ts';
import { messageFor } from './field-message.ts';
import { FieldWhy } from './field-why.tsx';
import type { PlannerProps } from './planner-props.ts';

const MONTHS = Array.from({ length: 13 }, (_, months) => months);

/** Which children are asked about, when, and under which title. */
export function PlannerChoices(props: PlannerProps) {
  const { planner, change } = props;
  const { draft } = planner;
  const layout = useLayout();
  return (
    <>
      <Field
        label={texts.titel}
        hint={texts.titelHint}
        className={layout.field}
        {...messageFor(props, 'titel')}
      >
        <Input value={draft.titel} maxLength={120} onChange={(_, { value }) => change({ titel: value })} />
      </Field>
      <Field label={texts.schooljaar} className={layout.field}>
        <Select value={draft.schooljaar} onChange={(_, { value }) => change({ schooljaar: value })}>
          {schooljarenAround(draft.schooljaar, planner.basis.today).map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
      </Field>
      <Field label={texts.meetmoment} hint={texts.meetmomentHint} className={layout.field}>
        <Select
          value={draft.meetmoment}
          onChange={(_, { value }) => change({ meetmoment: Meetmoment.parse(value) })}
        >
          {Meetmoment.options.map((one) => (
            <option key={one} value={one}>
              {meetmomentTexts[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.months} hint={texts.monthsHint} className={layout.field}>
        <Select
          value={String(draft.minMaanden)}
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

/** Of which region the school holidays are looked at; it may change as long as there is something to plan. */
export function Regio(props: PlannerProps) {
  const { planner, change } = props;
  const layout = useLayout();
  return (
    <div className={layout.tight}>
      <Field
        label={texts.regio}
        hint={texts.regioHint}
        className={layout.field}
        {...messageFor(props, 'vakantieregio')}
      >
        <Select
          value={planner.draft.vakantieregio}
          onChange={(_, { value }) =>
            change({ vakantieregio: value === '' ? '' : Vakantieregio.parse(value) })
          }
        >
          <option value="">{texts.regioChoose}</option>
          {Vakantieregio.options.map((one) => (
            <option key={one} value={one}>
              {regioTexts[one]}
            </option>
          ))}
        </Select>
      </Field>
      <FieldWhy {...props} name="vakantieregio" label={texts.regio} />
    </div>
  );
}

/** From the schooljaar that ended to two years on, and the one that is chosen. */
function schooljarenAround(chosen: string, today: string): readonly string[] {
  const year = Number(today.slice(0, 4));
  const near = [-2, -1, 0, 1, 2].map((step) => `${year + step}-${year + step + 1}`);
  return [...new Set([...near, chosen])].sort();
}
