import { usualDomeinen } from '../../shared/afspraak/domein.ts';
import type { ListShape } from '../../shared/inzending/kinderen-columns.ts';
import type { RuleHead } from '../../shared/validation/rule.ts';
import { columnTopics } from './column-topics.ts';
import { ruleTopics } from './rule-topics.ts';
import type { TopicGroup } from './topic.ts';

/** Without a form: the one with most columns. */
const fullest: ListShape = { fase: 'vroegschool', domeinen: usualDomeinen };

/** Everything that can be explained. `shape`: of the form that is open. */
export function allTopics(
  rules: readonly RuleHead[],
  shape: ListShape = fullest,
): { readonly columns: readonly TopicGroup[]; readonly rules: readonly TopicGroup[] } {
  return { columns: columnTopics(shape), rules: ruleTopics(rules) };
}
