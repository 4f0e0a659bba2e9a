import type { Topic, TopicGroup } from '../../help/topic.ts';
import { useLayout } from './layout.ts';
import { More } from './more.tsx';
import { TopicBody } from './topic-body.tsx';

interface Props {
  readonly title: string;
  readonly intro: string;
  readonly groups: readonly TopicGroup[];
}

/** Explanations folded away below the heading that they belong to. */
export function TopicGroups({ title, intro, groups }: Props) {
  const layout = useLayout();
  return (
    <section className={layout.tight}>
      <h2 className={layout.heading}>{title}</h2>
      <p className={layout.paragraph}>{intro}</p>
      {groups.map((group) => (
        <More key={group.title} title={group.title}>
          <TopicList topics={group.topics} />
        </More>
      ))}
    </section>
  );
}

/** Each unfolds to its explanation. */
export const TopicList = ({ topics }: { readonly topics: readonly Topic[] }) =>
  topics.map((topic) => (
    <More key={topic.id} title={topic.title}>
      <TopicBody topic={topic} />
    </More>
  ));
