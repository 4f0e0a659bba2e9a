import { locatieTexts as texts } from '../../texts/pane-locatie.ts';
import { judge } from '../correctie/locatie-actions.ts';
import { draftKey } from '../state/drafts.ts';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';
import { WordsForm } from './words-form.tsx';

/** Says no to a locatie that asked to send after closing, in words that its coordinator reads. */
export function RefuseHeropening({ state, pane }: Pick<ScreenProps, 'state' | 'pane'>) {
  const layout = useLayout();
  const { key } = state.correctie.locatie ?? {};
  const draft = draftKey('weigering', key?.gemeentecode, key?.uitvraagId, key?.locatieId);
  return (
    <div className={layout.stack} role="group" aria-label={texts.refuse}>
      <h4 className={layout.small}>{texts.refuse}</h4>
      <WordsForm
        {...{ state, pane, draft }}
        texts={{
          field: texts.refuseField,
          hint: texts.giveBackHint,
          missing: texts.refuseMissing,
          send: texts.refuseSend,
        }}
        onSend={(opmerking) => void pane.run((work) => judge(work, { to: 'geweigerd', opmerking }, draft))}
      />
    </div>
  );
}
