import { boundaryCases } from './boundary.cases.ts';
import type { RuleCases } from './case.ts';
import { formulierCases } from './formulier.cases.ts';
import { kindRowCases } from './kind-row.cases.ts';
import { kindCases } from './kind.cases.ts';
import { lastYearCases } from './last-year.cases.ts';
import { tellingShapeCases } from './telling-shape.cases.ts';
import { tellingSignalCases } from './telling-signal.cases.ts';
import { tellingSumCases } from './telling-sum.cases.ts';
import { tellingTrialCases } from './telling-trial.cases.ts';
import { tellingTypedCases } from './telling-typed.cases.ts';
import { toelichtingPersonCases } from './toelichting-person.cases.ts';
import { toelichtingCases } from './toelichting.cases.ts';
import { typedSumCases } from './typed-sum.cases.ts';

const tables: readonly Readonly<Record<string, RuleCases>>[] = [
  formulierCases,
  kindCases,
  kindRowCases,
  tellingSumCases,
  typedSumCases,
  tellingTypedCases,
  tellingSignalCases,
  tellingShapeCases,
  tellingTrialCases,
  toelichtingCases,
  toelichtingPersonCases,
  boundaryCases,
  lastYearCases,
];

/** The red and green cases of every rule on a form, by the id of the rule. */
export const formCases: Readonly<Record<string, RuleCases>> = Object.fromEntries(
  [...new Set(tables.flatMap((table) => Object.keys(table)))].map((rule) => [
    rule,
    {
      red: tables.flatMap((table) => table[rule]?.red ?? []),
      green: tables.flatMap((table) => table[rule]?.green ?? []),
    },
  ]),
);
