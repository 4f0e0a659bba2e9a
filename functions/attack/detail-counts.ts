import type { Domein } from '../../shared/afspraak/domein.ts';
import type { LocatieTelling } from '../../shared/aggregation/pool.ts';
import type { DetailCounts } from '../../shared/attack/attack-input.ts';
import type { GroepTelling } from '../../shared/inzending/inzending.ts';
import { sum } from '../../shared/kernel/count.ts';
import { labelOf } from './unit-counts.ts';

type Part = Omit<DetailCounts, 'locatieId' | 'groepen'>;

/** What was counted beside outcomes, as the attacker wants it; of each unit the parts that it sent. */
export const detailCountsOf = (
  tellingen: readonly LocatieTelling[],
  domeinen: readonly Domein[],
): readonly DetailCounts[] =>
  tellingen.flatMap(({ locatieId, groepen }) =>
    groepen.flatMap((row) =>
      partsOf(row, domeinen).map((part) => ({ locatieId, groepen: labelOf(row.groepen), ...part })),
    ),
  );

function partsOf(row: GroepTelling, domeinen: readonly Domein[]): readonly Part[] {
  const aantal = row.doelgroepkinderen;
  const judged = domeinen.flatMap(({ domein }) => row.domeinen.filter((one) => one.domein === domein));
  const notJudged = judged.map(({ domein, nietTeBeoordelen }) => ({
    part: `nietTeBeoordelen ${domein}`,
    ...{ aantal, counts: { nietTeBeoordelen } },
  }));
  if (row.omvang !== 'volledig') return notJudged;
  const { deelname, combinatie } = row;
  return [
    ...notJudged,
    ...row.domeinen.flatMap(({ domein, redenen, ondersteuning, voldoende, onvoldoende }) => [
      { part: `redenen ${domein}`, aantal, counts: redenen },
      {
        part: `ondersteuning ${domein}`,
        aantal: voldoende + onvoldoende,
        counts: { geregeld: ondersteuning },
      },
    ]),
    ...(deelname === undefined
      ? []
      : [{ part: 'deelname', aantal: sum(Object.values(deelname)), counts: deelname }]),
    ...(combinatie === undefined ? [] : [verdelingOf(combinatie, domeinen.length)]),
  ];
}

/** Of the children judged in every domein: the last place of a histogram is every domein. */
function verdelingOf(
  { volledig, histogram }: { readonly volledig: number; readonly histogram: readonly number[] },
  domeinen: number,
): Part {
  const alle = histogram[domeinen] ?? 0;
  const opEenNa = domeinen > 1 ? (histogram[domeinen - 1] ?? 0) : 0;
  return {
    part: 'verdeling',
    aantal: volledig,
    counts: { alle, opEenNa, minder: volledig - alle - opEenNa },
  };
}
