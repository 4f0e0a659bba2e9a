import { agreesWhole, beleidOf } from '../afspraak/beleid-of.ts';
import type { Fase } from '../afspraak/fase.ts';
import { FEWEST_CHILDREN, type Publicatiebeleid } from '../afspraak/publicatiebeleid.ts';
import { sum } from '../kernel/count.ts';
import { type Blocks, chooseBlocks } from './choose-blocks.ts';
import { isEnough, type Share } from './enough.ts';
import type { EarlierFase } from './earlier-rows.ts';
import { type PublicationUnit, sharesBy } from './publication-unit.ts';

/** What may be shown of one fase, whatever level of detail is chosen. */
export interface FaseRows {
  readonly fase: Fase;
  /** Those in which children were judged. */
  readonly units: readonly PublicationUnit[];
  readonly shares: readonly Share[];
  /** Whether every organisatie agreed to smaller rows. */
  readonly isAgreed: boolean;
  /** Children that any row of organisaties must have: fewer than usual with consent. */
  readonly floor: number;
  /** Whether the total of the fase may be shown. */
  readonly isShown: boolean;
  /** Undefined: no organisatie has a row of its own. */
  readonly organisaties: Blocks | undefined;
  /** The same, had there been no rows to keep. */
  readonly fresh: Blocks | undefined;
  /** Per organisatie with a row of its own whose locaties are shown. */
  readonly locaties: ReadonlyMap<string, Blocks>;
}

/**
 * With the consent of all, rows of organisaties ask five children instead of `minChildren`, and so does what is left of
 * such rows. Who takes its own away from a row of itself alone has nothing left, so consent asks nothing of coalitions
 * there; "Overige" stays guarded against those within it, as nobody agreed to have two children read. The total of the
 * fase is read by everybody and keeps `minChildren`.
 */
export function faseRows(
  fase: Fase,
  all: readonly PublicationUnit[],
  publicatie: Publicatiebeleid,
  earlier?: EarlierFase,
): FaseRows {
  const { minChildren, coalition, locatiesVan } = beleidOf(publicatie);
  const units = all.filter((unit) => unit.fase === fase && unit.children > 0);
  const shares = sharesBy(units, 'organisatieId');
  const isAgreed = agreesWhole(
    publicatie,
    fase,
    shares.map(({ id }) => id),
  );
  const floor = isAgreed ? Math.min(FEWEST_CHILDREN, minChildren) : minChildren;
  const demand = { minChildren: floor, coalition };
  const isShown = isEnough(shares, demand) && sum(shares.map(({ size }) => size)) >= minChildren;
  const fresh = chooseBlocks(shares, demand);
  const organisaties = chooseBlocks(shares, demand, earlier?.organisaties);
  const locaties = new Map<string, Blocks>();
  for (const id of organisaties?.own ?? []) {
    if (!locatiesVan.includes(id)) continue;
    const own = sharesBy(
      units.filter(({ organisatieId }) => organisatieId === id),
      'locatieId',
    );
    // Nobody but the organisatie itself, which knows all of them, has anything to take away.
    const blocks = chooseBlocks(own, { minChildren, coalition: 0 }, earlier?.locaties.get(id));
    if (blocks !== undefined) locaties.set(id, blocks);
  }
  return { fase, units, shares, isAgreed, floor, isShown, organisaties, fresh, locaties };
}
