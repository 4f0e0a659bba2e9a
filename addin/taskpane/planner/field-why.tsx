import { ExplainRule } from '../view/explain-rule.tsx';
import { worstFinding } from './field-message.ts';
import type { PlanDraft } from './plan-draft.ts';
import type { PlannerProps } from './planner-props.ts';

/** Below a field of which a rule says something: the way to its explanation. */
export function FieldWhy({
  pane,
  findings,
  name,
  label,
}: PlannerProps & { readonly name: keyof PlanDraft; readonly label: string }) {
  const found = worstFinding(findings, name);
  if (found === undefined) return null;
  const id = `uitleg-${name}`;
  return (
    <>
      <ExplainRule pane={pane} rule={found.rule} id={id} describedBy={`${id}-veld`} />
      <span id={`${id}-veld`} hidden>
        {label}
      </span>
    </>
  );
}
