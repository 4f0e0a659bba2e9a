import { Button } from '@fluentui/react-components';
import type { Topic } from '../../help/topic.ts';
import { helpTexts as texts } from '../../texts/pane-help.ts';
import { screenTitles } from '../../texts/pane-shell.ts';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';
import { TopicBody } from './topic-body.tsx';

/** The explanation that the user asked for, and the way back to where that was. */
export function ExplainedTopic({ state, pane, topic }: ScreenProps & { readonly topic: Topic }) {
  const layout = useLayout();
  const from = state.explained?.from ?? 'start';
  return (
    <div className={layout.stack}>
      <section className={layout.card}>
        <h2 className={layout.heading}>{topic.title}</h2>
        <TopicBody topic={topic} />
      </section>
      <div className={layout.row}>
        <Button appearance="primary" onClick={() => pane.tell({ type: 'explanationLeft' })}>
          {texts.back(screenTitles[from])}
        </Button>
        <Button onClick={() => void pane.open('help')}>{texts.allOfIt}</Button>
      </div>
    </div>
  );
}
