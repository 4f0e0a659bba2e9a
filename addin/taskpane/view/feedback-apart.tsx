import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Given } from '../../flows/ports.ts';
import { feedbackTexts as texts } from '../../texts/pane-feedback.ts';
import { feedbackApart } from '../controller/feedback-apart.ts';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';

/** The terugkoppeling as a file of its own, for a meeting; then where the user finds it. */
export function FeedbackApart({ state, pane }: ScreenProps) {
  const layout = useLayout();
  const [given, setGiven] = useState<Given>();
  const save = async () => {
    setGiven(undefined);
    await pane.run(async (work) => setGiven((await feedbackApart(work))?.value));
  };
  return (
    <section className={layout.card} aria-labelledby="apart">
      <h2 id="apart" className={layout.heading}>
        {texts.apart.title}
      </h2>
      <p className={layout.paragraph}>{texts.apart.why}</p>
      <div className={layout.row}>
        <Button disabledFocusable={state.busy !== undefined} onClick={() => void save()}>
          {texts.apart.save}
        </Button>
      </div>
      <p className={layout.paragraph} role="status">
        {given && texts.apart.given[given.as](given.name)}
      </p>
    </section>
  );
}
