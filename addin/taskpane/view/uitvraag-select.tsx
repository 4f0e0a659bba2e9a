import { Field, Select } from '@fluentui/react-components';
import type { Gemeente } from '../../../shared/uitvraag/gemeente.ts';
import type { Uitvraag } from '../../../shared/uitvraag/uitvraag.ts';
import type { UitvraagKey } from '../../flows/uitvraag-key.ts';
import { uitvraagTexts as texts } from '../../texts/pane-uitvraag.ts';
import { keyOf, sameKey } from '../state/gemeente-work.ts';
import { useLayout } from './layout.ts';

/** Chooses one of the uitvragen; with several gemeenten each says of which it is. */
export function UitvraagSelect({
  uitvragen,
  gemeenten,
  chosen,
  choose,
}: {
  readonly uitvragen: readonly Uitvraag[];
  readonly gemeenten: readonly Gemeente[];
  readonly chosen: UitvraagKey | undefined;
  readonly choose: (key: UitvraagKey) => void;
}) {
  const layout = useLayout();
  const nameOf = ({ gemeentecode, titel }: Uitvraag) => {
    const gemeente = gemeenten.length > 1 && gemeenten.find((one) => one.gemeentecode === gemeentecode);
    return gemeente ? texts.ofGemeente(gemeente.naam, titel) : titel;
  };
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
        {uitvragen.map((one, place) => (
          <option key={`${one.gemeentecode} ${one.uitvraagId}`} value={String(place)}>
            {nameOf(one)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
