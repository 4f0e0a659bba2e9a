import { Button } from '@fluentui/react-components';
import { stepTexts, uitvraagTexts as texts } from '../../texts/pane-uitvraag.ts';
import type { Step } from '../state/gemeente-work.ts';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';
import { useFocusOnce } from './use-focus-once.ts';

type Props = Pick<ScreenProps, 'state' | 'pane'> & { readonly step: Exclude<Step, 'vaststellen' | 'open'> };

/** Asks inside the pane: Office has no confirm(). The question takes the focus, as the user asked for it. */
export function Confirm({ state, pane, step }: Props) {
  const layout = useLayout();
  const question = useFocusOnce<HTMLParagraphElement>();
  const busy = state.busy !== undefined;
  return (
    <div className={layout.card} role="group" aria-label={stepTexts[step].button}>
      <p ref={question} tabIndex={-1} className={layout.question}>
        {stepTexts[step].ask}
      </p>
      <div className={layout.row}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void pane.takeStep()}>
          {stepTexts[step].yes}
        </Button>
        <Button disabledFocusable={busy} onClick={() => pane.tell({ type: 'stepLeft' })}>
          {texts.no}
        </Button>
      </div>
    </div>
  );
}
