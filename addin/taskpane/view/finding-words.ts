import type { FindingGroup } from '../../../shared/validation/group-findings.ts';
import { checkTexts as texts } from '../../texts/pane-check.ts';

/** The words of a message. Of several findings with one cause: how many, and the first as an example. */
export function describedAs(
  { findings, rows }: FindingGroup,
  kinderen: number,
): { readonly title: string; readonly example?: string } {
  const [{ wat, place }, ...others] = findings;
  if (others.length === 0) return { title: wat };
  const isOfChildren = place.table === 'Kinderen' && rows <= kinderen;
  return {
    title: isOfChildren ? texts.ofChildren(rows, kinderen) : texts.many(rows),
    example: texts.such(wat),
  };
}
