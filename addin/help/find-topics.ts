import type { Topic } from './topic.ts';

/** Capitals, accents and strange blanks do not matter to who searches. */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/gu, ' ').trim().toLowerCase();

const wordsIn = ({ id, title, place = '', parts }: Topic): string =>
  plain([id, title, place, ...parts.flatMap(({ text = '', list = [] }) => [text, ...list])].join('\n'));

/** The explanations in which every word stands that somebody typed; those that have them in their title come first. */
export function findTopics(topics: readonly Topic[], typed: string): readonly Topic[] {
  const words = plain(typed).split(' ');
  const has = (text: string) => words.every((word) => text.includes(word));
  const found = topics.filter((topic) => has(wordsIn(topic)));
  const inTitle = found.filter(({ title }) => has(plain(title)));
  return [...inTitle, ...found.filter((topic) => !inTitle.includes(topic))];
}
