import { Button } from '@fluentui/react-components';
import { screenTitles } from '../../texts/pane-shell.ts';
import { nextTexts, startTexts } from '../../texts/pane-start.ts';
import { type NextStep, nextStep, otherSteps } from '../state/next-step.ts';
import { HaveInvitation } from './have-invitation.tsx';
import { accountView } from './account-view.ts';
import { OlderForm } from './older-form.tsx';
import { ownResponsView } from '../respons/own-respons-view.ts';
import { useLayout } from './layout.ts';
import { LinkButton } from './link-button.tsx';
import type { ScreenProps } from './screen-props.ts';
import { SignInOther } from './sign-in-other.tsx';
import { StepList } from './step-list.tsx';
import { StandingCard } from './standing-card.tsx';
import { wipeReminderView } from './wipe-view.ts';
import { WorkbookCard } from './workbook-card.tsx';

const asksToWipe = ({ workbook }: ScreenProps['state']): boolean =>
  workbook?.kind === 'formulier' && workbook.kinderlijst?.isDue === true;

/** What this workbook is, what the user can best do now, and what else there is. */
export function StartScreen({ state, pane }: ScreenProps) {
  const layout = useLayout();
  const next = nextStep(state);
  return (
    <div className={layout.stack}>
      {state.workbook && <WorkbookCard workbook={state.workbook} session={state.session} />}
      <OlderForm state={state} pane={pane} />
      {asksToWipe(state) && <wipeReminderView.View state={state} pane={pane} />}
      {next && (
        <section className={layout.stack}>
          <h2 className={layout.heading}>{startTexts.nextTitle}</h2>
          <p className={layout.paragraph}>{nextTexts[next.text].why}</p>
          <StepButton next={next} state={state} pane={pane} />
          {next.screen === 'signIn' && <SignInOther state={state} pane={pane} />}
        </section>
      )}
      {state.respons.own.length > 0 && <ownResponsView.View state={state} pane={pane} />}
      <StepList state={state} />
      <StandingCard state={state} />
      <section className={layout.tight}>
        <h2 className={layout.heading}>{startTexts.otherTitle}</h2>
        <ul className={layout.plain}>
          {otherSteps(state).map((screen) => (
            <li key={screen}>
              <LinkButton onPress={() => void pane.open(screen)}>{screenTitles[screen]}</LinkButton>
            </li>
          ))}
        </ul>
      </section>
      {state.account && <accountView.View state={state} pane={pane} />}
    </div>
  );
}

/** The way to the next step: a button, or a link where it leads out of the pane. */
function StepButton({ next, state, pane }: ScreenProps & { readonly next: NextStep }) {
  const { text, screen } = next;
  if (screen === 'claim') return <HaveInvitation />;
  return (
    <Button
      appearance="primary"
      size="large"
      disabledFocusable={state.busy !== undefined}
      onClick={() => void (screen === 'signIn' ? pane.signIn() : pane.open(screen))}
    >
      {nextTexts[text].button}
    </Button>
  );
}
