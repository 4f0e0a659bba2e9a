import { Button, Field, Select } from '@fluentui/react-components';
import type { FormChoice } from '../../flows/flows.ts';
import type { Route } from '../../sheets/route.ts';
import { newFormTexts as texts } from '../../texts/pane-new-form.ts';
import { Facts } from './facts.tsx';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';
import { offersRetry } from './way-on.ts';

/** For which locatie, in which uitvraag, the form is made in this workbook. */
export function NewFormScreen({
  state,
  pane,
  route = 'invoegtoepassing',
}: ScreenProps & { readonly route?: Route | undefined }) {
  const layout = useLayout();
  const { forms, choice } = state;
  if (forms === undefined) return <></>;
  if (forms.length === 0) return <NoForms />;
  return (
    <div className={layout.stack}>
      {forms.length > 1 && <p className={layout.paragraph}>{texts.intro}</p>}
      <p className={layout.paragraph}>{texts.place[route]}</p>
      {forms.length > 1 && (
        <Chooser
          forms={forms}
          choice={choice}
          choose={(one) => pane.tell({ type: 'formChosen', choice: one })}
        />
      )}
      {choice && <Facts facts={factsOf(choice)} />}
      {choice && !offersRetry(state) && (
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={state.busy !== undefined}
          onClick={() => void pane.makeForm()}
        >
          {texts.make}
        </Button>
      )}
    </div>
  );
}

const factsOf = ({ locatie, uitvraag, gemeente }: FormChoice) => [
  { label: texts.locatie, value: locatie },
  { label: texts.uitvraag, value: uitvraag },
  { label: texts.gemeente, value: gemeente },
];

function Chooser({
  forms,
  choice,
  choose,
}: {
  readonly forms: readonly FormChoice[];
  readonly choice: FormChoice | undefined;
  readonly choose: (choice: FormChoice) => void;
}) {
  const layout = useLayout();
  const chosen = choice === undefined ? '' : String(forms.indexOf(choice));
  return (
    <Field label={texts.choice} className={layout.field}>
      <Select
        value={chosen}
        onChange={(_, { value }) => {
          const one = forms[Number(value)];
          if (value !== '' && one !== undefined) choose(one);
        }}
      >
        <option value="">{texts.choose}</option>
        {forms.map(({ locatieId, uitvraagId, locatie, uitvraag }, index) => (
          <option key={`${locatieId} ${uitvraagId}`} value={String(index)}>
            {texts.option(locatie, uitvraag)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function NoForms() {
  const layout = useLayout();
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{texts.none}</h2>
      <p className={layout.paragraph}>{texts.noneAdvice}</p>
    </section>
  );
}
