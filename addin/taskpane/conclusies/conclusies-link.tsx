import type { Uitvraag } from '../../../shared/uitvraag/uitvraag.ts';
import { conclusiesTexts as texts } from '../../texts/pane-conclusies.ts';
import { hasFeedback } from '../state/gemeente-work.ts';
import { LinkButton } from '../view/link-button.tsx';
import type { ScreenProps } from '../view/screen-props.ts';
import { openConclusies } from './run-conclusies.ts';

/** The way to the conclusions on the figures of the uitvraag on the screen, where there are figures. */
export function ConclusiesLink({ state, pane, uitvraag }: ScreenProps & { readonly uitvraag: Uitvraag }) {
  if (state.gemeenteWork.conclusies !== undefined || !hasFeedback(uitvraag)) return null;
  return (
    <li>
      <LinkButton busy={state.busy !== undefined} onPress={() => void pane.run(openConclusies)}>
        {texts.button}
      </LinkButton>
    </li>
  );
}
