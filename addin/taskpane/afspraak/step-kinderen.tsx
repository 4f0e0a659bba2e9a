import { Checkbox, Field } from '@fluentui/react-components';
import { Fase } from '../../../shared/afspraak/fase.ts';
import { wizardTexts as texts } from '../../texts/pane-afspraak-wizard.ts';
import { useLayout } from '../view/layout.ts';
import { withUsual } from './change-domeinen.ts';
import { ChoiceField } from './choice-field.tsx';
import { FindingLines } from './finding-lines.tsx';
import { TextField } from './text-field.tsx';
import { findingsAt, messageOf, type WizardProps } from './wizard-props.ts';

const MAX_TEXT = 1000;

/** Which children the afspraak is about, and who of them are counted. */
export function StepKinderen(props: WizardProps) {
  const { draft, change } = props;
  const layout = useLayout();
  const set = (fase: Fase, isIn: boolean) =>
    change(
      withUsual({
        ...draft,
        fasen: Fase.options.filter((one) => (one === fase ? isIn : draft.fasen.includes(one))),
      }),
    );
  return (
    <>
      <Field label={texts.fasen} className={layout.field} {...messageOf(props, 'fasen')}>
        <div role="group" aria-label={texts.fasen} className={layout.tight}>
          {Fase.options.map((fase) => (
            <Checkbox
              key={fase}
              label={texts[fase]}
              checked={draft.fasen.includes(fase)}
              onChange={(_, { checked }) => set(fase, checked === true)}
            />
          ))}
        </div>
      </Field>
      {draft.fasen.includes('voorschool') && <Doelgroep {...props} name="doelgroepPeuter" />}
      {draft.fasen.includes('vroegschool') && <Doelgroep {...props} name="doelgroepKleuter" />}
      <ChoiceField
        label={texts.telling}
        value={draft.telling}
        options={texts.tellingOptions}
        change={(telling) => change({ telling })}
      />
      {draft.fasen.includes('vroegschool') && (
        <ChoiceField
          label={texts.groep1}
          hint={texts.groep1Hint}
          value={draft.groep1}
          options={texts.groep1Options}
          change={(groep1) => change(withUsual({ ...draft, groep1 }))}
        />
      )}
    </>
  );
}

const hints = {
  doelgroepPeuter: texts.doelgroepPeuterHint,
  doelgroepKleuter: texts.doelgroepKleuterHint,
} as const;

function Doelgroep(props: WizardProps & { readonly name: keyof typeof hints }) {
  const { pane, draft, change, name } = props;
  return (
    <>
      <TextField
        label={texts[name]}
        hint={hints[name]}
        kind="prose"
        max={MAX_TEXT}
        value={draft[name]}
        change={(typed) => change({ [name]: typed })}
      />
      <FindingLines pane={pane} at={name} findings={findingsAt(props, name)} />
    </>
  );
}
