import { Field, Select } from '@fluentui/react-components';
import { locatieTexts as texts } from '../../texts/pane-locaties.ts';
import { useLayout } from '../view/layout.ts';
import { inOrder } from './find-locaties.ts';
import type { PartProps } from './part-props.ts';

/** The voorschool or school with which it is one kindcentrum. */
export function PartnerField({ draft, register, change }: PartProps) {
  const layout = useLayout();
  const others = register.locaties.filter(
    ({ soort, actiefTot, locatieId }) =>
      locatieId === draft.partner || (soort !== draft.soort && actiefTot === undefined),
  );
  return (
    <Field label={texts.partner} className={layout.field}>
      <Select value={draft.partner} onChange={(_, { value }) => change({ partner: value })}>
        <option value="">{texts.noPartner}</option>
        {inOrder(others).map(({ locatieId, naam }) => (
          <option key={locatieId} value={locatieId}>
            {naam}
          </option>
        ))}
      </Select>
    </Field>
  );
}
