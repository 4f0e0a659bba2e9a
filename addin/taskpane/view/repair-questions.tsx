import { Field, Select } from '@fluentui/react-components';
import type { RepairPreview, RepairQuestion } from '../../flows/repair-words.ts';
import { repairTexts as texts } from '../../texts/pane-repair.ts';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';

/** What only the user can say: for which locatie the form is, and which of several places is the right one. */
export function RepairQuestions({ state, pane, preview }: ScreenProps & { readonly preview: RepairPreview }) {
  return (
    <>
      {preview.asksForm && <WhichForm state={state} pane={pane} />}
      {preview.questions.map((question) => (
        <WhichPlace
          key={question.table}
          question={question}
          chosen={state.repair.chosen[question.table]}
          choose={(place) => {
            pane.tell({ type: 'placeChosen', table: question.table, place });
            void pane.planRepairs();
          }}
        />
      ))}
    </>
  );
}

function WhichForm({ state: { forms, choice }, pane }: Pick<ScreenProps, 'state' | 'pane'>) {
  const layout = useLayout();
  if (forms === undefined) return null;
  if (forms.length === 0) return <p className={layout.paragraph}>{texts.noForms}</p>;
  return (
    <>
      <p className={layout.paragraph}>{texts.asksForm}</p>
      <Chooser
        label={texts.form}
        options={forms.map(({ locatie, uitvraag }) => texts.option(locatie, uitvraag))}
        chosen={choice === undefined ? undefined : forms.indexOf(choice)}
        choose={(index) => {
          const one = forms[index];
          if (one === undefined) return;
          pane.tell({ type: 'formChosen', choice: one });
          void pane.planRepairs();
        }}
      />
    </>
  );
}

function WhichPlace({
  question: { table, places },
  chosen,
  choose,
}: {
  readonly question: RepairQuestion;
  readonly chosen: number | undefined;
  readonly choose: (place: number) => void;
}) {
  return <Chooser label={texts.place(table)} options={places} chosen={chosen} choose={choose} />;
}

function Chooser({
  label,
  options,
  chosen,
  choose,
}: {
  readonly label: string;
  readonly options: readonly string[];
  readonly chosen: number | undefined;
  readonly choose: (index: number) => void;
}) {
  const layout = useLayout();
  return (
    <Field label={label} className={layout.field}>
      <Select
        value={chosen === undefined ? '' : String(chosen)}
        onChange={(_, { value }) => {
          if (value !== '') choose(Number(value));
        }}
      >
        <option value="">{texts.choose}</option>
        {options.map((option, index) => (
          <option key={option} value={String(index)}>
            {option}
          </option>
        ))}
      </Select>
    </Field>
  );
}
