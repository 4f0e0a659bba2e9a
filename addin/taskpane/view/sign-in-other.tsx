import { shellTexts } from '../../texts/pane-shell.ts';
import { LinkButton } from './link-button.tsx';
import type { ScreenProps } from './screen-props.ts';

/** For who works in Excel with another account than the one for Groeiblad, or signs in with a code by mail. */
export function SignInOther({ state, pane }: Pick<ScreenProps, 'state' | 'pane'>) {
  return (
    <LinkButton busy={state.busy !== undefined} onPress={() => void pane.signIn({ other: true })}>
      {shellTexts.signInOther}
    </LinkButton>
  );
}
