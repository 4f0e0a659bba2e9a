import type { FaseRows } from './fase-rows.ts';
import { type PublicatieNiveau, showsAsMuchAs } from './publicatie-niveau.ts';

/** By locatie, the smallest row that it is in: what nobody can look into. Empty where a fase has no rows. */
export type BlockOf = ReadonlyMap<string, string>;

export function blocksOf(rows: FaseRows, niveau: PublicatieNiveau): BlockOf {
  const { units, isShown, locaties } = rows;
  const organisaties = showsAsMuchAs(niveau, 'organisaties') ? rows.organisaties : undefined;
  if (niveau === 'geen' || (!isShown && organisaties === undefined)) return new Map();
  return new Map(
    units.map(({ locatieId, organisatieId }) => {
      if (organisaties === undefined) return [locatieId, 'fase'];
      if (!organisaties.own.includes(organisatieId)) return [locatieId, 'overige'];
      const own = niveau === 'locaties' ? locaties.get(organisatieId) : undefined;
      if (own === undefined) return [locatieId, `organisatie ${organisatieId}`];
      const isOwn = own.own.includes(locatieId);
      return [locatieId, isOwn ? `locatie ${locatieId}` : `overige van ${organisatieId}`];
    }),
  );
}

/** Both divisions at once: only who is together in both is together here. Of locaties that are in both. */
export const meetOf = (one: BlockOf, other: BlockOf): readonly (readonly string[])[] => {
  const together = new Map<string, string[]>();
  for (const [locatieId, block] of one) {
    const beside = other.get(locatieId);
    if (beside === undefined) continue;
    const key = `${block}|${beside}`;
    together.set(key, [...(together.get(key) ?? []), locatieId]);
  }
  return [...together.values()];
};

/** What both divisions tell apart: who is together in either, or through others, is together here. */
export function joinOf(one: BlockOf, other: BlockOf): readonly (readonly string[])[] {
  const parent = new Map<string, string>();
  const find = (node: string): string => {
    const up = parent.get(node);
    return up === undefined ? node : find(up);
  };
  const unite = (a: string, b: string) => {
    const [x, y] = [find(a), find(b)];
    if (x !== y) parent.set(x, y);
  };
  for (const [locatieId, block] of one) unite(`locatie ${locatieId}`, `one ${block}`);
  for (const [locatieId, block] of other) unite(`locatie ${locatieId}`, `other ${block}`);
  const together = new Map<string, string[]>();
  for (const locatieId of new Set([...one.keys(), ...other.keys()])) {
    const root = find(`locatie ${locatieId}`);
    together.set(root, [...(together.get(root) ?? []), locatieId]);
  }
  return [...together.values()];
}
