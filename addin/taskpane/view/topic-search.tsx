import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { findTopics } from '../../help/find-topics.ts';
import type { Topic } from '../../help/topic.ts';
import { helpTexts as texts } from '../../texts/pane-help.ts';
import { useLayout } from './layout.ts';
import { TopicList } from './topic-groups.tsx';

/** Columns of two sheets may have one name, and here no sheet stands above them. */
const withSheet = (topic: Topic): Topic =>
  topic.sheet === undefined ? topic : { ...topic, title: texts.titleOn(topic.title, topic.sheet) };

/** Finds explanations by a word while the user types; how many is read aloud. */
export function TopicSearch({ topics }: { readonly topics: readonly Topic[] }) {
  const layout = useLayout();
  const [typed, setTyped] = useState('');
  const isAsked = typed.trim() !== '';
  const found = isAsked ? findTopics(topics, typed) : [];
  return (
    <section className={layout.tight}>
      <h2 className={layout.heading}>{texts.searchTitle}</h2>
      <Field label={texts.search} className={layout.field}>
        <Input type="search" value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <p role="status" className={layout.paragraph}>
        {isAsked && (found.length === 0 ? texts.notFound : texts.found(found.length))}
      </p>
      <TopicList topics={found.map(withSheet)} />
    </section>
  );
}
