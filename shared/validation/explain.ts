import type { RuleHead } from './rule.ts';
import { afspraakRules } from './rules/afspraak-rules.ts';
import { conclusieRules } from './rules/conclusie-rules.ts';
import { formulierRules } from './rules/formulier-rules.ts';
import { kindRules } from './rules/kind-rules.ts';
import { tellingRules } from './rules/telling-rules.ts';
import { toelichtingRules } from './rules/toelichting-rules.ts';
import { uitvraagRules } from './rules/uitvraag-rules.ts';
import { vaststellingRules } from './rules/vaststelling-rules.ts';
import { verzendingRules } from './rules/verzending-rules.ts';

/** Every rule with its texts, in the order in which people meet them. */
export const allRules: readonly RuleHead[] = [
  ...formulierRules,
  ...kindRules,
  ...tellingRules,
  ...toelichtingRules,
  ...verzendingRules,
  ...afspraakRules,
  ...vaststellingRules,
  ...uitvraagRules,
  ...conclusieRules,
];

const byId = new Map(allRules.map((rule) => [rule.id, rule]));

/** What a rule says of itself; undefined for an id that this version does not know. */
export const explain = (id: string): RuleHead | undefined => byId.get(id);
