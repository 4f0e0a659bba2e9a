import { accountTexts as texts } from '../../texts/account.ts';
import { shellTexts } from '../../texts/pane-shell.ts';
import { runTask } from '../controller/run-task.ts';
import { useLayout } from './layout.ts';
import { LinkButton } from './link-button.tsx';
import type { ScreenProps } from './screen-props.ts';
import { SignInOther } from './sign-in-other.tsx';

/** With which account the user works with Groeiblad: it may be another than that of Excel. */
export function AccountCard({ state, pane }: ScreenProps) {
  const layout = useLayout();
  const { account } = state;
  if (account === undefined) return null;
  const { naam, adres } = account;
  const leave = () =>
    pane.run((work) => runTask(work, 'signOut', work.flows.signOut, () => ({ type: 'signedOut' })));
  return (
    <section className={layout.tight}>
      <p className={layout.paragraph}>{naam === '' ? texts.signedIn : texts.signedInAs(naam, adres)}</p>
      <div className={layout.row}>
        <SignInOther state={state} pane={pane} />
        <LinkButton busy={state.busy !== undefined} onPress={() => void leave()}>
          {shellTexts.signOut}
        </LinkButton>
      </div>
    </section>
  );
}
