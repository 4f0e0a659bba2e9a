import type { Fase } from '../afspraak/fase.ts';
import { FEWEST_CHILDREN } from '../afspraak/publicatiebeleid.ts';

const inFase: Readonly<Record<Fase, string>> = {
  voorschool: 'de voorschool',
  vroegschool: 'de vroegschool',
};
const listed = (fasen: readonly Fase[]): string => fasen.map((fase) => inFase[fase]).join(' en ');

/** Sentences of what the policy promises to everybody whose children are counted. */
const texts = {
  all: (minChildren: number) => `Alle cijfers gaan over minstens ${minChildren} kinderen.`,
  most: (minChildren: number) => `Cijfers gaan over minstens ${minChildren} kinderen.`,
  smaller: (fasen: string) =>
    `Rijen van organisaties in ${fasen} gaan over minstens ${FEWEST_CHILDREN}, want alle organisaties stemmen daarmee in.`,
  smallerMeans: (fasen: string) =>
    `Wie in ${fasen} zijn eigen cijfers aftrekt, kan iets zien over een kleinere groep.`,
  nobody: {
    one: 'Ook wie zijn eigen cijfers ervan aftrekt, ziet niets over een kleinere groep.',
    two: 'Ook twee organisaties samen zien niets over een kleinere groep.',
  },
  nobodyElse: {
    one: 'Verder ziet ook wie zijn eigen cijfers aftrekt niets over een kleinere groep.',
    two: 'Verder zien ook twee organisaties samen niets over een kleinere groep.',
  },
  colleagues: 'Binnen één organisatie geldt dat niet: collega’s kunnen elkaars cijfers uitrekenen.',
} as const;

/**
 * What the policy promises, in sentences that do not contradict each other.
 *
 * @param agreed fasen in which all organisaties agreed to smaller rows
 */
export function promiseOf(
  { minChildren, coalition }: { readonly minChildren: number; readonly coalition: number },
  agreed: readonly Fase[],
): readonly string[] {
  const { all, most, smaller, smallerMeans, nobody, nobodyElse, colleagues } = texts;
  const who = coalition === 2 ? 'two' : 'one';
  if (agreed.length === 0) return [all(minChildren), nobody[who], colleagues];
  const fasen = listed(agreed);
  return [
    ...(minChildren > FEWEST_CHILDREN ? [most(minChildren), smaller(fasen)] : [all(minChildren)]),
    ...[smallerMeans(fasen), nobodyElse[who], colleagues],
  ];
}
