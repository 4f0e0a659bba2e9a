import type { Input } from '../../../addin/api/request.ts';
import type { EndpointName } from '../../../shared/contract/endpoints.ts';
import type { Decided } from '../ask.ts';
import type { Play } from '../play.ts';

type Allowed<N extends EndpointName> = Extract<Decided<N>, { readonly ok: true }>;

/** What the gemeente asks is allowed. @throws Error where it is refused: then the play is wrong, or the product is */
export async function asGemeente<N extends EndpointName>(
  { ask, stage }: Play,
  name: N,
  input: Input<N>,
): Promise<Allowed<N>> {
  const decided = await ask(stage.plan.people.gemeente, name, input);
  if (!decided.ok) throw new Error(`${name} was refused to the gemeente: ${decided.code}`);
  return decided;
}

/** The uitvraag that is played. */
export const placeOf = ({ stage }: Play) => {
  const { gemeentecode, uitvraagId } = stage.plan.uitvraag;
  return { gemeentecode, uitvraagId };
};
