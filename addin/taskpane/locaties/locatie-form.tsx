import { Button, Field, Input, Select } from '@fluentui/react-components';
import type { RegisterToday } from '../../flows/register.ts';
import { keptFieldTexts, locatieTexts as texts, soortTexts } from '../../texts/pane-locaties.ts';
import { quietError } from '../view/below-field.ts';
import { useLayout } from '../view/layout.ts';
import type { ScreenProps } from '../view/screen-props.ts';
import { useFocusOnce } from '../view/use-focus-once.ts';
import { moved, saveDraft } from './act.ts';
import { draftMistakes } from './draft-mistakes.ts';
import type { LocatieDraft } from './locatie-draft.ts';
import { OrganisatieFields } from './organisatie-fields.tsx';
import type { PartProps } from './part-props.ts';
import { PartnerField } from './partner-field.tsx';
import { VoorheenFields } from './voorheen-fields.tsx';

/** One locatie, to add or to change by hand. */
export function LocatieForm(
  props: ScreenProps & { readonly register: RegisterToday; readonly draft: LocatieDraft },
) {
  const { state, pane, register, draft } = props;
  const layout = useLayout();
  const title = useFocusOnce<HTMLHeadingElement>();
  const mistakes = draftMistakes(draft, register);
  const change: PartProps['change'] = (some) =>
    pane.tell(moved({ draft: { ...draft, agreed: false, asksShared: false, ...some } }));
  const mistake: PartProps['mistake'] = (field) =>
    quietError(draft.tried && mistakes[field] !== undefined, mistakes[field] ?? '');
  const parts = { ...props, change, mistake };
  const busy = state.busy !== undefined;
  const byHand = draft.before?.handmatig ?? [];
  return (
    <section className={layout.stack}>
      <h2 ref={title} tabIndex={-1} className={layout.heading}>
        {draft.before === undefined ? texts.formAdd : texts.formChange}
      </h2>
      {draft.isStale && <p className={layout.paragraph}>{texts.stale}</p>}
      <NameFields {...parts} />
      <OrganisatieFields {...parts} />
      <DateFields {...parts} />
      <VoorheenFields {...parts} />
      <PartnerField {...parts} />
      {byHand.length > 0 && (
        <p className={`${layout.paragraph} ${layout.quiet}`}>
          {texts.byHand} {byHand.map((field) => keptFieldTexts[field]).join(', ')}. {texts.byHandMore}
        </p>
      )}
      <div className={layout.row}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void pane.run(saveDraft)}>
          {texts.save}
        </Button>
        <Button disabledFocusable={busy} onClick={() => pane.tell(moved({ draft: undefined }))}>
          {texts.back}
        </Button>
      </div>
    </section>
  );
}

function NameFields({ draft, change, mistake }: PartProps) {
  const layout = useLayout();
  const { soort } = draft;
  return (
    <>
      {draft.before === undefined && (
        <Field label={texts.soort} className={layout.field}>
          <Select
            value={soort}
            onChange={(_, { value }) =>
              change({ soort: value === 'school' ? 'school' : 'voorschool', voorheen: [], partner: '' })
            }
          >
            <option value="voorschool">{soortTexts.voorschool}</option>
            <option value="school">{soortTexts.school}</option>
          </Select>
        </Field>
      )}
      <Field label={texts.naam} className={layout.field} {...mistake('naam')}>
        <Input value={draft.naam} maxLength={120} onChange={(_, { value }) => change({ naam: value })} />
      </Field>
      <Field
        label={texts.nummer[soort]}
        hint={texts.nummerHint[soort]}
        className={layout.field}
        {...mistake('nummer')}
      >
        <Input value={draft.nummer} maxLength={12} onChange={(_, { value }) => change({ nummer: value })} />
      </Field>
    </>
  );
}

function DateFields({ draft, change, mistake }: PartProps) {
  const layout = useLayout();
  return (
    <>
      <Field label={texts.from} className={layout.field}>
        <Input
          type="date"
          value={draft.actiefVan}
          onChange={(_, { value }) => change({ actiefVan: value })}
        />
      </Field>
      <Field label={texts.to} hint={texts.toHint} className={layout.field} {...mistake('actiefTot')}>
        <Input
          type="date"
          value={draft.actiefTot}
          onChange={(_, { value }) => change({ actiefTot: value })}
        />
      </Field>
    </>
  );
}
