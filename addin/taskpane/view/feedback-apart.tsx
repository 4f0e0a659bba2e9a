import { Button } from '@fluentui/react-components';
import { feedbackTexts as texts } from '../../texts/pane-feedback.ts';
import { feedbackApart } from '../controller/feedback-apart.ts';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';

/** The terugkoppeling as a file of its own, for a meeting. */
export function FeedbackApart({ state, pane }: ScreenProps) {
  const layout = useLayout();
  return (
    <section className={layout.card} aria-labelledby="apart">
      <h2 id="apart" className={layout.heading}>
        {texts.apart.title}
      </h2>
      <p className={layout.paragraph}>{texts.apart.why}</p>
      <div className={layout.row}>
        <Button disabledFocusable={state.busy !== undefined} onClick={() => void pane.run(feedbackApart)}>
          {texts.apart.save}
        </Button>
      </div>
    </section>
  );
}
