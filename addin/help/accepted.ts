import type { Column } from '../../shared/inzending/column.ts';
import { topicTexts as texts } from '../texts/uitleg.ts';
import type { TopicPart } from './topic.ts';

/** What a cell asks: a column, or a question with one cell. */
type Asked = Pick<Column, 'choices' | 'example'> & {
  readonly kind: Column['kind'] | 'name';
};

/** What may be filled in, and one answer that is right. */
export function acceptedParts(asked: Asked): readonly TopicPart[] {
  const { kind, choices } = asked;
  if (kind === 'line') return [{ text: texts.fixed }];
  const answers: TopicPart =
    choices === undefined
      ? { label: texts.accepted, text: texts.acceptedOf[kind] }
      : { label: kind === 'prose' ? texts.choicesOfMany : texts.choices, list: choices };
  const example = exampleOf(asked);
  return [answers, ...(example === undefined ? [] : [{ label: texts.example, text: example }])];
}

/** Several answers stand behind each other in one cell. */
function exampleOf({ kind, choices = [], example }: Asked): string | undefined {
  if (example !== undefined) return example;
  if (kind === 'count') return texts.exampleCount;
  return kind === 'prose' ? choices.slice(0, 2).join('; ') : choices[0];
}
