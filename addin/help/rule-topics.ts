import type { RuleHead } from '../../shared/validation/rule.ts';
import { Level } from '../../shared/validation/finding.ts';
import { trialTexts } from '../../shared/validation/trial-texts.ts';
import { levelTexts, topicTexts as texts } from '../texts/uitleg.ts';
import type { Topic, TopicGroup } from './topic.ts';

/** The sentence of a rule in general: a value of a form that is not there becomes an ellipsis, which also ends a sentence. */
const inGeneral = (text: string): string => text.replace(/\{\w+\}(?:[.](?=\s|$))?/g, '…');

const ruleTopic = ({ id, texts: rule, isTrial }: RuleHead): Topic => ({
  id,
  title: `${id} ${inGeneral(rule.wat)}`,
  parts: [
    { label: texts.why, text: rule.waarom },
    { label: texts.solve, text: inGeneral(rule.oplossing) },
    { label: texts.example, text: rule.voorbeeld },
    ...(isTrial === true ? [{ label: trialTexts.label, text: trialTexts.explained }] : []),
  ],
});

/** Every rule, by what it looks at. */
export const ruleTopics = (rules: readonly RuleHead[]): readonly TopicGroup[] =>
  Level.options
    .map((level) => ({
      title: levelTexts[level],
      topics: rules.filter((rule) => rule.level === level).map(ruleTopic),
    }))
    .filter(({ topics }) => topics.length > 0);
