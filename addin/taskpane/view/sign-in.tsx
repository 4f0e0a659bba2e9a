import { Button } from '@fluentui/react-components';
import { shellTexts } from '../../texts/pane-shell.ts';
import { HaveInvitation } from './have-invitation.tsx';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';
import { SignInOther } from './sign-in-other.tsx';

/** Stands in place of a screen that needs to know who the user is. */
export function SignIn({ state, pane }: Pick<ScreenProps, 'state' | 'pane'>) {
  const layout = useLayout();
  return (
    <section className={layout.stack}>
      <h2 className={layout.heading}>{shellTexts.signInTitle}</h2>
      <p className={layout.paragraph}>{shellTexts.signInWhy}</p>
      <p className={layout.paragraph}>{shellTexts.signInSafe}</p>
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={state.busy !== undefined}
        onClick={() => void pane.signIn()}
      >
        {shellTexts.signIn}
      </Button>
      <SignInOther state={state} pane={pane} />
      <HaveInvitation />
    </section>
  );
}
