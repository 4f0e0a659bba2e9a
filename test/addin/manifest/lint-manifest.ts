import type { ManifestFacts, ManifestRule } from './manifest-rule.ts';
import { functionRules } from './rules/function-rules.ts';
import { headerRules } from './rules/header-rules.ts';
import { iconRules } from './rules/icon-rules.ts';
import { orderRules } from './rules/order-rules.ts';
import { requirementRules } from './rules/requirement-rules.ts';
import { resourceRules } from './rules/resource-rules.ts';

const rules: readonly ManifestRule[] = [
  ...orderRules,
  ...headerRules,
  ...resourceRules,
  ...iconRules,
  ...functionRules,
  ...requirementRules,
];

/** Everything that is wrong with a manifest, as `rule: sentence`. Microsoft's own validator needs its server. */
export const lintManifest = (facts: ManifestFacts): readonly string[] =>
  rules.flatMap(({ name, check }) => check(facts).map((fault) => `${name}: ${fault}`));
