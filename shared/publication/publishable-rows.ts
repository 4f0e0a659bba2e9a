import type { Publicatiebeleid } from '../afspraak/publicatiebeleid.ts';
import { Fase } from '../afspraak/fase.ts';
import { sum } from '../kernel/count.ts';
import type { PublicationUnit } from './publication-unit.ts';

type Judged = Pick<PublicationUnit, 'organisatieId' | 'fase' | 'size' | 'children'>;

/** A row that may be published. */
export type PublishableRow =
  { readonly niveau: 'gemeente' } | { readonly niveau: 'fase'; readonly fase: Fase };

/** Why there are no rows; names no number. `fase` is the first one in the way. */
export type NoRowsReason =
  | { readonly kind: 'geen-kinderen' }
  | { readonly kind: 'te-weinig-kinderen'; readonly fase: Fase }
  | { readonly kind: 'te-weinig-naast-een-organisatie'; readonly fase: Fase };

export type Publishable =
  | { readonly rows: readonly [PublishableRow, ...PublishableRow[]] }
  | { readonly rows: readonly []; readonly reason: NoRowsReason };

/**
 * Which rows may exist: fase and gemeente, all of them or none. Every fase that has children must have `minChildren`
 * behind it, and as many must be left when the own children of any `coalition` organisaties are taken away; then the
 * total has them as well. A fase that fails takes the total with it, as the total beside the other fase would give it
 * away. Decided on numbers of children alone, so that no row comes or goes with an outcome.
 */
export function publishableRows(
  units: readonly Judged[],
  beleid: Pick<Publicatiebeleid, 'minChildren' | 'coalition'>,
): Publishable {
  const fasen = Fase.options.filter((fase) => units.some((unit) => unit.fase === fase && unit.children > 0));
  const [first, ...others] = fasen;
  if (first === undefined) return { rows: [], reason: { kind: 'geen-kinderen' } };
  for (const fase of fasen) {
    const kind = whyNot(
      units.filter((unit) => unit.fase === fase),
      beleid,
    );
    if (kind !== undefined) return { rows: [], reason: { kind, fase } };
  }
  return {
    rows: [{ niveau: 'gemeente' }, ...[first, ...others].map((fase) => ({ niveau: 'fase', fase }) as const)],
  };
}

function whyNot(
  units: readonly Judged[],
  { minChildren, coalition }: Pick<Publicatiebeleid, 'minChildren' | 'coalition'>,
): Exclude<NoRowsReason['kind'], 'geen-kinderen'> | undefined {
  const all = sum(units.map(({ size }) => size));
  if (all < minChildren) return 'te-weinig-kinderen';
  const own = new Map<string, number>();
  units.forEach(({ organisatieId, size }) => own.set(organisatieId, (own.get(organisatieId) ?? 0) + size));
  const largest = [...own.values()].sort((a, b) => b - a).slice(0, coalition);
  return all - sum(largest) < minChildren ? 'te-weinig-naast-een-organisatie' : undefined;
}
