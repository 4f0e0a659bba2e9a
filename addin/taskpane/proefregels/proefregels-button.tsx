import { Button } from '@fluentui/react-components';
import { proefregelTexts as texts } from '../../texts/pane-proefregels.ts';
import { useLayout } from '../view/layout.ts';
import type { ScreenProps } from '../view/screen-props.ts';
import { openProefregels } from './run-proefregels.ts';

/** The way to the rules on trial of the uitvraag on the screen. */
export function ProefregelsButton({ state, pane }: ScreenProps) {
  const layout = useLayout();
  if (state.gemeenteWork.proefregels !== undefined) return null;
  return (
    <div className={layout.row}>
      <Button disabledFocusable={state.busy !== undefined} onClick={() => void pane.run(openProefregels)}>
        {texts.button}
      </Button>
    </div>
  );
}
