import type { Domein } from '../afspraak/domein.ts';
import { Fase } from '../afspraak/fase.ts';
import type { Publicatiebeleid } from '../afspraak/publicatiebeleid.ts';
import type { LocatieTelling } from '../aggregation/pool.ts';
import { sum } from '../kernel/count.ts';
import { type ChangedRecords, changedRecords } from './changed-records.ts';
import { unitsOf } from './publication-unit.ts';
import { publishableRows } from './publishable-rows.ts';

/** Changed child records before revised figures replace those of before. Source: disclosure.md, `refreshAfter`. */
const REFRESH_AFTER = 10;

interface Agreed {
  readonly domeinen: readonly Domein[];
  readonly publicatie: Publicatiebeleid;
}

/**
 * Whether figures of `after` may be laid beside every earlier release. Who subtracts two releases reads what changed,
 * so in each fase that is nothing, or it is about enough children, also after the own changes of any `coalition`
 * organisaties are taken away. Figures that are those of an earlier release tell nothing new.
 */
export function mayReplace(
  earlier: readonly (readonly LocatieTelling[])[],
  after: readonly LocatieTelling[],
  agreed: Agreed,
): boolean {
  if (!hasRows(after, agreed)) return true;
  const differences = earlier
    .filter((before) => hasRows(before, agreed))
    .map((before) => changedRecords(before, after, agreed.domeinen));
  return differences.some(isNothing) || differences.every((records) => isEnough(records, agreed.publicatie));
}

const isNothing = (records: readonly ChangedRecords[]): boolean =>
  records.every(({ changed }) => changed === 0);

/** Without rows on both sides there is nothing to subtract. */
const hasRows = (tellingen: readonly LocatieTelling[], { domeinen, publicatie }: Agreed): boolean =>
  publishableRows(
    tellingen.flatMap((telling) => unitsOf(telling, domeinen)),
    publicatie,
  ).rows.length > 0;

/** Per fase, as each is a row of its own; then the gemeente, which is their sum, has enough as well. */
const isEnough = (records: readonly ChangedRecords[], beleid: Publicatiebeleid): boolean =>
  Fase.options.every((fase) =>
    isEnoughIn(
      records.filter((record) => record.fase === fase),
      beleid,
    ),
  );

function isEnoughIn(
  records: readonly ChangedRecords[],
  { minChildren, coalition }: Publicatiebeleid,
): boolean {
  const byOrganisatie = new Map<string, number>();
  for (const { organisatieId, changed } of records)
    byOrganisatie.set(organisatieId, (byOrganisatie.get(organisatieId) ?? 0) + changed);
  const own = [...byOrganisatie.values()];
  const all = sum(own);
  const pairs = coalition === 2 ? own.flatMap((one, i) => own.slice(i + 1).map((other) => one + other)) : [];
  const least = Math.max(REFRESH_AFTER, minChildren);
  return [0, ...own, ...pairs].every((taken) => all === taken || all - taken >= least);
}
