import { Button } from '@fluentui/react-components';
import type { Uitvraag } from '../../../shared/uitvraag/uitvraag.ts';
import { uitvraagStatusTexts, uitvraagTexts as texts } from '../../texts/pane-uitvraag.ts';
import { hasFeedback, keyOf } from '../state/gemeente-work.ts';
import { runGemeenten, worksForGemeente } from '../state/rechten.ts';
import { Facts } from './facts.tsx';
import { useLayout } from './layout.ts';
import { Respons } from './respons.tsx';
import type { ScreenProps } from './screen-props.ts';
import { Steps } from './steps.tsx';
import { UitvraagSelect } from './uitvraag-select.tsx';
import { offersRetry } from './way-on.ts';

/** For the gemeente: how an uitvraag stands, who has sent, and the next step. */
export function UitvraagScreen(props: ScreenProps) {
  const { state, pane } = props;
  const layout = useLayout();
  const { uitvragen, key, overview } = state.gemeenteWork;
  if (state.session.kind === 'in' && !worksForGemeente(state.session))
    return <Notice title={texts.notYours} text={texts.notYoursAdvice} />;
  if (uitvragen === undefined) return <></>;
  if (uitvragen.length === 0) return <Notice title={texts.none} />;
  return (
    <div className={layout.stack}>
      {uitvragen.length > 1 && (
        <UitvraagSelect
          uitvragen={uitvragen}
          gemeenten={runGemeenten(state.session)}
          chosen={key}
          choose={(one) => void pane.chooseUitvraag(one)}
        />
      )}
      {overview && <Standing {...props} uitvraag={overview.uitvraag} />}
      {overview && <Respons overview={overview} />}
    </div>
  );
}

function Notice({ title, text }: { readonly title: string; readonly text?: string }) {
  const layout = useLayout();
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{title}</h2>
      {text !== undefined && <p className={layout.paragraph}>{text}</p>}
    </section>
  );
}

function Standing(props: ScreenProps & { readonly uitvraag: Uitvraag }) {
  const { state, pane, uitvraag } = props;
  const layout = useLayout();
  const busy = state.busy !== undefined;
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{uitvraag.titel}</h2>
      <Facts
        facts={[
          { label: texts.status, value: uitvraagStatusTexts[uitvraag.status] },
          { label: texts.period, value: texts.dates(uitvraag.opensOn, uitvraag.closesOn) },
          { label: texts.peildatum, value: texts.date(uitvraag.peildatum) },
        ]}
      />
      <Steps {...props} />
      <div className={layout.row}>
        {hasFeedback(uitvraag.status) && (
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => void pane.showFeedback(keyOf(uitvraag))}
          >
            {texts.feedback}
          </Button>
        )}
        {state.gemeenteWork.asking === undefined && !offersRetry(state) && (
          <Button disabledFocusable={busy} onClick={() => void pane.chooseUitvraag(keyOf(uitvraag))}>
            {texts.refresh}
          </Button>
        )}
      </div>
    </section>
  );
}
