import { Button, Checkbox, Field, Select } from '@fluentui/react-components';
import { MAX_VOORHEEN, numberOf } from '../../../shared/uitvraag/locatie.ts';
import { locatieTexts as texts, locatiesTexts } from '../../texts/pane-locaties.ts';
import { useLayout } from '../view/layout.ts';
import { changeOf, sharedAfter } from './draft-change.ts';
import { inOrder } from './find-locaties.ts';
import type { PartProps } from './part-props.ts';
import type { WasKind } from './locatie-draft.ts';

const kinds = Object.keys(texts.wasKinds) as WasKind[];

/** What the locatie was last year: asked of a person, as a name proves nothing and a number may be new. */
export function VoorheenFields(props: PartProps) {
  const layout = useLayout();
  const { draft, change } = props;
  return (
    <>
      <Field label={texts.was} className={layout.field}>
        <Select
          value={draft.was}
          onChange={(_, { value }) => change({ was: kinds.find((kind) => kind === value) ?? 'itself' })}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {texts.wasKinds[kind]}
            </option>
          ))}
        </Select>
      </Field>
      {draft.was === 'others' && <Others {...props} />}
      <Shared {...props} />
    </>
  );
}

function Others({ draft, register, change, mistake }: PartProps) {
  const layout = useLayout();
  const nameOf = (id: string) => register.locaties.find(({ locatieId }) => locatieId === id)?.naam ?? id;
  const left = register.locaties.filter(
    ({ locatieId, soort }) =>
      soort === draft.soort && locatieId !== draft.before?.locatieId && !draft.voorheen.includes(locatieId),
  );
  return (
    <div className={layout.tight}>
      {draft.voorheen.length > 0 && (
        <ul className={`${layout.plain} ${layout.tight}`} aria-label={texts.voorheen}>
          {draft.voorheen.map((id) => (
            <li key={id} className={layout.row}>
              {nameOf(id)}
              <Button
                size="small"
                onClick={() => change({ voorheen: draft.voorheen.filter((one) => one !== id) })}
              >
                {texts.remove(nameOf(id))}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {draft.voorheen.length < MAX_VOORHEEN && (
        <Field label={texts.addVoorheen} className={layout.field} {...mistake('voorheen')}>
          <Select
            value=""
            onChange={(_, { value }) => value !== '' && change({ voorheen: [...draft.voorheen, value] })}
          >
            <option value="">{texts.choose}</option>
            {inOrder(left, 'closed first').map((one) => (
              <option key={one.locatieId} value={one.locatieId}>
                {`${one.naam} (${locatiesTexts.number(numberOf(one))})`}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}

/** Two locaties that were the same one: told, and asked once. */
function Shared({ draft, register, change }: PartProps) {
  const layout = useLayout();
  const { locaties, today } = register;
  const nameOf = (id: string) =>
    id === draft.before?.locatieId || !locaties.some(({ locatieId }) => locatieId === id)
      ? draft.naam
      : (locaties.find(({ locatieId }) => locatieId === id)?.naam ?? id);
  const shared = sharedAfter(changeOf(draft, register, ''), register, today);
  if (shared.length === 0) return null;
  return (
    <div className={layout.tight} role="group" aria-label={texts.voorheen}>
      {shared.map(({ voorheen, by }) => (
        <p key={voorheen} className={layout.paragraph}>
          {texts.shared(nameOf(voorheen), by.map(nameOf))}
        </p>
      ))}
      <Checkbox
        label={texts.sharedYes}
        checked={draft.agreed}
        onChange={(_, { checked }) => change({ agreed: checked === true })}
      />
    </div>
  );
}
