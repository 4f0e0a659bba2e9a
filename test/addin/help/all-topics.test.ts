import { describe, expect, it } from 'vitest';
import { allTopics } from '../../../addin/help/all-topics.ts';
import { columnTopicId, columnsByTable, entriesByTable } from '../../../addin/help/column-topics.ts';
import type { Topic } from '../../../addin/help/topic.ts';
import { usualDomeinen } from '../../../shared/afspraak/domein.ts';
import { greyColumns } from '../../../shared/inzending/grey-columns.ts';
import type { ListShape } from '../../../shared/inzending/kinderen-columns.ts';
import { allRules } from '../../../shared/validation/explain.ts';
import type { RuleHead } from '../../../shared/validation/rule.ts';

const shapes: readonly ListShape[] = [
  { fase: 'voorschool', domeinen: usualDomeinen },
  { fase: 'vroegschool', domeinen: [...usualDomeinen, { domein: 'muziek', naam: 'Muziek' }] },
];

const inList = (shape: ListShape, rules: readonly RuleHead[] = allRules): readonly Topic[] => {
  const { columns, rules: byLevel } = allTopics(rules, shape);
  return [...columns, ...byLevel].flatMap(({ topics }) => topics);
};

/** What the tables say that must be explained, and what its explanation must at least say. */
const asked = (shape: ListShape) => [
  ...allRules.map(({ id, texts }) => ({ id, says: [texts.waarom, texts.voorbeeld] })),
  ...columnsByTable(shape).flatMap(({ table, columns }) =>
    columns.map(({ id, help, choices = [] }) => ({
      id: columnTopicId(table, id),
      says: [help.text, ...(table === 'Aantallen' && id === 'regel' ? [] : choices)],
    })),
  ),
  ...entriesByTable.flatMap(({ table, entries }) =>
    entries.map(({ key, help, choices = [] }) => ({
      id: columnTopicId(table, key),
      says: [help.text, ...choices],
    })),
  ),
];

const said = ({ parts }: Topic): string =>
  parts.flatMap(({ text = '', list = [] }) => [text, ...list]).join('\n');

/** What is not explained, or not with the words of its source. */
const unexplained = (shape: ListShape, rules?: readonly RuleHead[]): readonly string[] => {
  const topics = inList(shape, rules);
  return asked(shape)
    .filter(({ id, says }) => {
      const topic = topics.find((one) => one.id === id);
      return topic === undefined || !says.every((text) => said(topic).includes(text));
    })
    .map(({ id }) => id);
};

describe.each(shapes)('the explanations of a form of $fase', (shape) => {
  it('tell of every rule, column and question what their source says', () => {
    expect(asked(shape).length).toBeGreaterThan(80);
    expect(unexplained(shape)).toEqual([]);
  });

  it('have an id of their own', () => {
    const ids = inList(shape).map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('give an example of every answer that people fill in', () => {
    const filledIn = allTopics([], shape).columns.flatMap(({ topics }) => topics);
    const without = filledIn.filter(({ parts }) => !parts.some(({ label }) => label === 'Voorbeeld'));
    const grey = Object.entries(greyColumns).flatMap(([table, columns]) =>
      columns.map(({ id }) => `${table}.${id}`),
    );
    expect(without.map(({ id }) => id).filter((id) => !grey.includes(id))).toEqual(['Aantallen.regel']);
  });
});

it('planted fault: a rule that is left out, or explained in other words, is noticed', () => {
  const [shape] = shapes as [ListShape];
  const [first, ...others] = allRules as [RuleHead, ...RuleHead[]];
  expect(unexplained(shape, others)).toEqual([first.id]);
  const changed = { ...first, texts: { ...first.texts, waarom: 'Zomaar.' } };
  expect(unexplained(shape, [changed, ...others])).toEqual([first.id]);
});

it('tell of all columns where no form is open', () => {
  const { columns } = allTopics(allRules);
  const ids = columns.flatMap(({ topics }) => topics.map(({ id }) => id));
  expect(ids).toEqual(expect.arrayContaining(['Kinderen.veGevolgd', 'Kinderen.oordeel', 'Groepen.veJa']));
});
