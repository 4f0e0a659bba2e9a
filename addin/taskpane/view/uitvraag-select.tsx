import { Field, Select } from '@fluentui/react-components';
import type { Uitvraag } from '../../../shared/uitvraag/uitvraag.ts';
import type { UitvraagKey } from '../../flows/flows.ts';
import { uitvraagTexts as texts } from '../../texts/pane-uitvraag.ts';
import { keyOf, sameKey } from '../state/gemeente-work.ts';
import { useLayout } from './layout.ts';

/** Chooses one of the uitvragen. */
export function UitvraagSelect({
  uitvragen,
  chosen,
  choose,
}: {
  readonly uitvragen: readonly Uitvraag[];
  readonly chosen: UitvraagKey | undefined;
  readonly choose: (key: UitvraagKey) => void;
}) {
  const layout = useLayout();
  const index = chosen === undefined ? -1 : uitvragen.findIndex((one) => sameKey(one, chosen));
  return (
    <Field label={texts.choice} className={layout.field}>
      <Select
        value={index === -1 ? '' : String(index)}
        onChange={(_, { value }) => {
          const one = uitvragen[Number(value)];
          if (value !== '' && one !== undefined) choose(keyOf(one));
        }}
      >
        <option value="">{texts.choose}</option>
        {uitvragen.map(({ gemeentecode, uitvraagId, titel }, place) => (
          <option key={`${gemeentecode} ${uitvraagId}`} value={String(place)}>
            {titel}
          </option>
        ))}
      </Select>
    </Field>
  );
}
