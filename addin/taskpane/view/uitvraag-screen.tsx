import { Button } from '@fluentui/react-components';
import type { Uitvraag } from '../../../shared/uitvraag/uitvraag.ts';
import { startTexts } from '../../texts/pane-start.ts';
import { uitvraagStatusTexts, uitvraagTexts as texts } from '../../texts/pane-uitvraag.ts';
import { ConclusiesLink } from '../conclusies/conclusies-link.tsx';
import { conclusiesView } from '../conclusies/conclusies-view.ts';
import { PlanLinks, PlanNew } from '../planner/plan-links.tsx';
import { plannerView } from '../planner/planner-view.ts';
import { ProefregelsLink } from '../proefregels/proefregels-link.tsx';
import { proefregelsView } from '../proefregels/proefregels-view.ts';
import { chosenGemeente } from '../state/chosen-gemeente.ts';
import { hasFeedback, keyOf } from '../state/gemeente-work.ts';
import { Facts } from './facts.tsx';
import { GemeenteFrame } from './gemeente-frame.tsx';
import { useLayout } from './layout.ts';
import { LinkButton } from './link-button.tsx';
import { OfGemeente } from './of-gemeente.tsx';
import type { ScreenProps } from './screen-props.ts';
import { Steps } from './steps.tsx';
import { offersRetry } from './way-on.ts';

/** For the gemeente: how an uitvraag stands, its planning, and the next step. */
export function UitvraagScreen(props: ScreenProps) {
  const { gemeenteWork, planner } = props.state;
  const { asking, overview } = gemeenteWork;
  const layout = useLayout();
  if (planner !== undefined && planner.key.gemeentecode === chosenGemeente(props.state)?.gemeentecode)
    return <OfGemeente {...props}>{() => <plannerView.View {...props} />}</OfGemeente>;
  return (
    <div className={layout.stack}>
      <GemeenteFrame {...props}>
        {overview && <Standing {...props} uitvraag={overview.uitvraag} />}
        {overview && asking === undefined && <Others {...props} uitvraag={overview.uitvraag} />}
        {gemeenteWork.conclusies && <conclusiesView.View {...props} />}
        {gemeenteWork.proefregels && <proefregelsView.View {...props} />}
      </GemeenteFrame>
      <PlanNew {...props} />
    </div>
  );
}

function Standing(props: ScreenProps & { readonly uitvraag: Uitvraag }) {
  const { state, pane, uitvraag } = props;
  const layout = useLayout();
  const busy = state.busy !== undefined;
  const isAsking = state.gemeenteWork.asking !== undefined;
  /** Then the figures come first, and revising them after. */
  const isOut = uitvraag.status === 'teruggekoppeld';
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
      {!isOut && <Steps {...props} />}
      <div className={layout.row}>
        {hasFeedback(uitvraag) && (
          <Button
            appearance={isOut ? 'primary' : 'secondary'}
            disabledFocusable={busy}
            onClick={() => void pane.showFeedback(keyOf(uitvraag))}
          >
            {texts.feedback}
          </Button>
        )}
        {!isAsking && !offersRetry(state) && (
          <Button disabledFocusable={busy} onClick={() => void pane.chooseUitvraag(keyOf(uitvraag))}>
            {texts.refresh}
          </Button>
        )}
      </div>
      {isOut && <Steps {...props} />}
    </section>
  );
}

/** What else there is to do with this uitvraag, below the step that it waits for. */
function Others(props: ScreenProps & { readonly uitvraag: Uitvraag }) {
  const layout = useLayout();
  return (
    <section className={layout.tight}>
      <h2 className={layout.heading}>{startTexts.otherTitle}</h2>
      <ul className={layout.plain}>
        <li>
          <LinkButton onPress={() => void props.pane.open('respons')}>{texts.toRespons}</LinkButton>
        </li>
        <PlanLinks {...props} />
        <ConclusiesLink {...props} />
        <ProefregelsLink {...props} />
      </ul>
    </section>
  );
}
