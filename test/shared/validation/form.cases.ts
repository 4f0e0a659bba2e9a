import { formulierCases } from './formulier.cases.ts';
import { kindCases } from './kind.cases.ts';
import { tellingShapeCases } from './telling-shape.cases.ts';
import { tellingSignalCases } from './telling-signal.cases.ts';
import { tellingSumCases } from './telling-sum.cases.ts';
import { toelichtingPersonCases } from './toelichting-person.cases.ts';
import { toelichtingCases } from './toelichting.cases.ts';

/** The red and green cases of every rule on a form, by the id of the rule. */
export const formCases = {
  ...formulierCases,
  ...kindCases,
  ...tellingSumCases,
  ...tellingSignalCases,
  ...tellingShapeCases,
  ...toelichtingCases,
  ...toelichtingPersonCases,
};
