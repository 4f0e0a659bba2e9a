import { Button } from '@fluentui/react-components';
import type { InzendingStand } from '../../../shared/inzending/inzending-stand.ts';
import { versiesTexts as texts } from '../../texts/pane-versies.ts';
import { takeBack } from '../correctie/own-actions.ts';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';
import { useFocusOnce } from './use-focus-once.ts';

type Props = ScreenProps & { readonly stand: InzendingStand };

/** Taking back what was sent, as long as the locatie may send: asked once more, as nothing counts then. */
export function TakeBack(props: Props) {
  const { state, pane, stand } = props;
  const layout = useLayout();
  if (!stand.isOpen || stand.versie === 0 || stand.status === 'ingetrokken') return null;
  if (state.correctie.asking === 'intrekking') return <Question {...props} />;
  return (
    <div className={layout.row}>
      <Button
        disabledFocusable={state.busy !== undefined}
        onClick={() => pane.tell({ type: 'corrected', correctie: { asking: 'intrekking' } })}
      >
        {texts.takeBack}
      </Button>
    </div>
  );
}

function Question({ state, pane }: Props) {
  const layout = useLayout();
  const question = useFocusOnce<HTMLParagraphElement>();
  const busy = state.busy !== undefined;
  return (
    <div className={layout.card} role="group" aria-label={texts.takeBack}>
      <p ref={question} tabIndex={-1} className={layout.question}>
        {texts.takeBackAsk}
      </p>
      <div className={layout.row}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void pane.run(takeBack)}>
          {texts.takeBackYes}
        </Button>
        <Button
          disabledFocusable={busy}
          onClick={() => pane.tell({ type: 'corrected', correctie: { asking: undefined } })}
        >
          {texts.takeBackNo}
        </Button>
      </div>
    </div>
  );
}
