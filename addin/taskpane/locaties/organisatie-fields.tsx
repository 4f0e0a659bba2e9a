import { Field, Input, Select } from '@fluentui/react-components';
import { locatieTexts as texts } from '../../texts/pane-locaties.ts';
import { useLayout } from '../view/layout.ts';
import type { PartProps } from './part-props.ts';
import { organisatieNaamOf } from './locatie-draft.ts';

/** Who runs the locatie: one that is known, whose name can be changed, or a new one. DUO gives no names of boards. */
export function OrganisatieFields({ draft, register, change, mistake }: PartProps) {
  const layout = useLayout();
  const wanted = draft.soort === 'school' ? 'schoolbestuur' : 'kinderopvang';
  const own = register.organisaties
    .filter(({ soort, organisatieId }) => soort === wanted || organisatieId === draft.organisatieId)
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  const choose = (organisatieId: string) =>
    change({ organisatieId, organisatieNaam: organisatieNaamOf(organisatieId, register) });
  const before = draft.before?.organisatieId;
  const isOther = before !== undefined && before !== draft.organisatieId;
  return (
    <>
      <Field
        label={texts.organisatie}
        {...(isOther && { hint: texts.organisatieLoses(organisatieNaamOf(before, register)) })}
        className={layout.field}
      >
        <Select value={draft.organisatieId} onChange={(_, { value }) => choose(value)}>
          {own.map(({ organisatieId, naam }) => (
            <option key={organisatieId} value={organisatieId}>
              {naam}
            </option>
          ))}
          <option value="">{texts.newOrganisatie}</option>
        </Select>
      </Field>
      <Field
        label={texts.organisatieNaam}
        {...(draft.organisatieId !== '' && { hint: texts.organisatieHint })}
        className={layout.field}
        {...mistake('organisatieNaam')}
      >
        <Input
          value={draft.organisatieNaam}
          maxLength={120}
          onChange={(_, { value }) => change({ organisatieNaam: value })}
        />
      </Field>
    </>
  );
}
