import { Button } from '@fluentui/react-components';
import { feedbackTexts as texts } from '../../texts/pane-feedback.ts';
import { hasFeedback, sameKey } from '../state/gemeente-work.ts';
import { readableGemeenten } from '../state/rechten.ts';
import { FeedbackApart } from './feedback-apart.tsx';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';
import { UitvraagSelect } from './uitvraag-select.tsx';
import { offersRetry } from './way-on.ts';

/** Where the figures came to stand; outside a form the reader first chooses an uitvraag. */
export function FeedbackScreen(props: ScreenProps) {
  const { state, pane } = props;
  const layout = useLayout();
  const busy = state.busy !== undefined;
  const inForm = state.workbook?.kind === 'formulier';
  return (
    <div className={layout.stack}>
      <Sheets sheets={state.sheets} />
      {inForm && !offersRetry(state) && (
        <div className={layout.row}>
          <Button disabledFocusable={busy} onClick={() => void pane.showFeedback()}>
            {state.sheets === undefined ? texts.show : texts.again}
          </Button>
        </div>
      )}
      {inForm && state.sheets !== undefined && <FeedbackApart state={state} pane={pane} />}
      {!inForm && <OutsideForm {...props} />}
    </div>
  );
}

function Sheets({ sheets }: { readonly sheets: readonly string[] | undefined }) {
  const layout = useLayout();
  if (sheets === undefined) return null;
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{texts.sheets}</h2>
      <ul className={layout.list}>
        {sheets.map((sheet) => (
          <li key={sheet}>{sheet}</li>
        ))}
      </ul>
    </section>
  );
}

function OutsideForm({ state, pane }: ScreenProps) {
  const layout = useLayout();
  const { uitvragen, key } = state.gemeenteWork;
  if (uitvragen === undefined) return null;
  const readable = uitvragen.filter(hasFeedback);
  if (readable.length === 0)
    return (
      <section className={layout.card}>
        <h2 className={layout.heading}>{texts.none}</h2>
        <p className={layout.paragraph}>{texts.noneAdvice}</p>
      </section>
    );
  const chosen = key && readable.some((one) => sameKey(one, key)) ? key : undefined;
  return (
    <>
      <p className={layout.paragraph}>{texts.choose}</p>
      <UitvraagSelect
        uitvragen={readable}
        gemeenten={readableGemeenten(state.session)}
        chosen={chosen}
        choose={(one) => pane.tell({ type: 'uitvraagChosen', key: one })}
      />
      {chosen && !offersRetry(state) && (
        <Button
          appearance="primary"
          disabledFocusable={state.busy !== undefined}
          onClick={() => void pane.showFeedback(chosen)}
        >
          {texts.show}
        </Button>
      )}
    </>
  );
}
