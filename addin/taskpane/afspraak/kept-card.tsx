import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { afspraakTexts as texts } from '../../texts/pane-afspraak.ts';
import { useLayout } from '../view/layout.ts';
import type { ScreenProps } from '../view/screen-props.ts';
import { useFocusOnce } from '../view/use-focus-once.ts';
import type { AfspraakDraft } from './afspraak-draft.ts';
import { keptDraft } from './kept-draft.ts';
import { dropDraft } from './run-afspraak.ts';

/** The way back to what somebody was writing, in this file; or, once it is asked, away with it. */
export function KeptCard({ state, pane }: ScreenProps) {
  const layout = useLayout();
  const [isAsking, setAsking] = useState(false);
  const draft = keptDraft(state.afspraakWork);
  if (draft === undefined) return null;
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{texts.kept}</h2>
      {isAsking ? (
        <AskDrop state={state} pane={pane} leave={() => setAsking(false)} />
      ) : (
        <div className={layout.row}>
          <GoOn pane={pane} draft={draft} />
          <Button disabledFocusable={state.busy !== undefined} onClick={() => setAsking(true)}>
            {texts.drop}
          </Button>
        </div>
      )}
    </section>
  );
}

const GoOn = ({ pane, draft }: Pick<ScreenProps, 'pane'> & { readonly draft: AfspraakDraft }) => (
  <Button
    appearance="primary"
    onClick={() => pane.tell({ type: 'afspraakChanged', change: { draft, taken: undefined } })}
  >
    {texts.goOn}
  </Button>
);

function AskDrop({ state, pane, leave }: ScreenProps & { readonly leave: () => void }) {
  const layout = useLayout();
  const question = useFocusOnce<HTMLParagraphElement>();
  return (
    <div className={layout.tight} role="group" aria-label={texts.drop}>
      <p ref={question} tabIndex={-1} className={layout.question}>
        {texts.dropAsk}
      </p>
      <div className={layout.row}>
        <Button disabledFocusable={state.busy !== undefined} onClick={() => void pane.run(dropDraft)}>
          {texts.dropYes}
        </Button>
        <Button onClick={leave}>{texts.no}</Button>
      </div>
    </div>
  );
}
