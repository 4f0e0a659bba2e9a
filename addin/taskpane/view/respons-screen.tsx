import { Button } from '@fluentui/react-components';
import { uitvraagTexts as texts } from '../../texts/pane-uitvraag.ts';
import { keyOf } from '../state/gemeente-work.ts';
import { GemeenteFrame } from './gemeente-frame.tsx';
import { useLayout } from './layout.ts';
import { Respons } from './respons.tsx';
import type { ScreenProps } from './screen-props.ts';
import { offersRetry } from './way-on.ts';

/** For the gemeente: who has sent in the chosen uitvraag. */
export function ResponsScreen(props: ScreenProps) {
  const { state, pane } = props;
  const layout = useLayout();
  const { overview } = state.gemeenteWork;
  return (
    <GemeenteFrame {...props}>
      {overview && <Respons overview={overview} />}
      {overview && !offersRetry(state) && (
        <div className={layout.row}>
          <Button
            disabledFocusable={state.busy !== undefined}
            onClick={() => void pane.chooseUitvraag(keyOf(overview.uitvraag))}
          >
            {texts.refresh}
          </Button>
        </div>
      )}
    </GemeenteFrame>
  );
}
