import { Field, Select } from '@fluentui/react-components';
import type { Gemeente } from '../../../shared/uitvraag/gemeente.ts';
import type { Uitvraag } from '../../../shared/uitvraag/uitvraag.ts';
import type { UitvraagKey } from '../../flows/uitvraag-key.ts';
import { uitvraagTexts as texts } from '../../texts/pane-uitvraag.ts';
import { keyOf, sameKey } from '../state/gemeente-work.ts';
import { useLayout } from './layout.ts';

/**
 * Chooses one of the uitvragen; with several gemeenten each says of which it is. A narrow pane cuts off what stands in the
 * field, so where the screen does not name it the whole name stands below it.
 */
export function UitvraagSelect({
  uitvragen,
  gemeenten,
  chosen,
  choose,
  isNamed = false,
}: {
  readonly uitvragen: readonly Uitvraag[];
  readonly gemeenten: readonly Gemeente[];
  readonly chosen: UitvraagKey | undefined;
  readonly choose: (key: UitvraagKey) => void;
  /** Whether the screen says by itself which uitvraag is chosen. */
  readonly isNamed?: boolean;
}) {
  const layout = useLayout();
  const nameOf = ({ gemeentecode, titel }: Uitvraag) => {
    const gemeente = gemeenten.length > 1 && gemeenten.find((one) => one.gemeentecode === gemeentecode);
    return gemeente ? texts.ofGemeente(gemeente.naam, titel) : titel;
  };
  const index = chosen === undefined ? -1 : uitvragen.findIndex((one) => sameKey(one, chosen));
  const held = uitvragen[index];
  return (
    <Field
      label={texts.choice}
      className={layout.field}
      {...(!isNamed && held !== undefined && { hint: nameOf(held) })}
    >
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
