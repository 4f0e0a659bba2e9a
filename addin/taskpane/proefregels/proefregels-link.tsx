import { proefregelTexts as texts } from '../../texts/pane-proefregels.ts';
import { LinkButton } from '../view/link-button.tsx';
import type { ScreenProps } from '../view/screen-props.ts';
import { openProefregels } from './run-proefregels.ts';

/** The way to the rules on trial of the uitvraag on the screen. */
export function ProefregelsLink({ state, pane }: ScreenProps) {
  if (state.gemeenteWork.proefregels !== undefined) return null;
  return (
    <li>
      <LinkButton busy={state.busy !== undefined} onPress={() => void pane.run(openProefregels)}>
        {texts.button}
      </LinkButton>
    </li>
  );
}
