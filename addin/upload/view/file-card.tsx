import { Button } from '@fluentui/react-components';
import type { WorkbookState } from '../../flows/workbook-state.ts';
import { Facts } from '../../taskpane/view/facts.tsx';
import { useLayout } from '../../taskpane/view/layout.ts';
import { sendingStandOf } from '../../sending/sending-stand.ts';
import { standLabels } from '../../texts/sending.ts';
import { pageTexts as texts } from '../../texts/upload.ts';
import type { Actions } from '../actions.ts';
import type { PageState } from '../page-store.ts';
import { FileButton } from './file-button.tsx';
import { usePaper } from './paper.ts';

interface Props {
  readonly state: PageState;
  readonly workbook: WorkbookState | undefined;
  readonly actions: Actions;
}

/** Which file is open, and the ways to save it or to go on with another one. */
export function FileCard({ state, workbook, actions }: Props) {
  const layout = useLayout();
  const paper = usePaper();
  const form = workbook?.kind === 'formulier' ? workbook : undefined;
  const why = form && whyToSave(state, form);
  return (
    <section className={layout.card} aria-label={texts.file}>
      <Facts facts={[...nameOf(state), ...factsOf(form)]} />
      {why !== undefined && <p className={layout.paragraph}>{why}</p>}
      <div className={`${layout.row} ${paper.quietPrint}`}>
        {form && <SaveButton state={state} actions={actions} />}
        {form?.ontvangstbewijs && <Button onClick={() => window.print()}>{texts.print}</Button>}
        <FileButton
          label={isNew(state) ? texts.choose : texts.other}
          onFile={(file) => void actions.chooseFile(file)}
        />
        <Button onClick={actions.close}>{texts.stop}</Button>
      </div>
    </section>
  );
}

/** The first thing to do where the page holds what stands nowhere else. */
function SaveButton({ state, actions }: Omit<Props, 'workbook'>) {
  return (
    <Button appearance={isToSave(state) || isNew(state) ? 'primary' : 'secondary'} onClick={actions.saveCopy}>
      {isNew(state) ? texts.saveForm : texts.saveCopy}
    </Button>
  );
}

/** Made here: there is no file of the user yet. */
const isNew = ({ fileName }: PageState): boolean => fileName === undefined;

const isToSave = ({ isUnsaved, feedback }: PageState): boolean => isUnsaved || feedback !== undefined;

function whyToSave(state: PageState, form: Form): string | undefined {
  if (isToSave(state)) return unsavedText(state, form);
  return isNew(state) ? undefined : texts.saveWhy;
}

/** What is lost when the copy is not saved. */
function unsavedText({ feedback }: PageState, form: Form): string {
  if (feedback !== undefined) return texts.saveFeedback;
  return sendingStandOf(form) === 'ontvangen' ? texts.saveReceipt : texts.saveSending;
}

const nameOf = ({ fileName }: PageState) =>
  fileName === undefined ? [] : [{ label: texts.file, value: fileName }];

type Form = Extract<WorkbookState, { kind: 'formulier' }>;

const factsOf = (form: Form | undefined) =>
  form === undefined
    ? []
    : [
        { label: texts.locatie, value: form.locatie },
        { label: texts.uitvraag, value: `${form.uitvraag}, ${form.gemeente}` },
        { label: texts.stand, value: standLabels[sendingStandOf(form)] },
      ];
