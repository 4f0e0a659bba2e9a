import { percentageOf } from '../aggregation/percentage.ts';
import type { Fase } from '../afspraak/fase.ts';
import { sum } from '../kernel/count.ts';
import { Respons } from '../terugkoppeling/terugkoppeling.ts';
import type { Jaar } from './jaar.ts';

/** Answers of which something was received. */
const answered: readonly Respons[] = ['ingezonden', 'nulopgave'];

/** The locaties of a fase that answered so. */
export const locatiesThat = (
  { respons }: Pick<Jaar, 'respons'>,
  fase: Fase,
  kinds: readonly Respons[] = Respons.options,
): number =>
  sum(
    respons.filter((one) => one.fase === fase && kinds.includes(one.respons)).map(({ locaties }) => locaties),
  );

/**
 * Share of the invited locaties of a fase of which something was received, as a percentage that is rounded as every
 * other one: never up to 100 where one of them is silent.
 */
export function responsShare(jaar: Pick<Jaar, 'respons'>, fase: Fase): number | undefined {
  const invited = locatiesThat(jaar, fase);
  return invited === 0
    ? undefined
    : percentageOf({ aantal: invited, voldoende: locatiesThat(jaar, fase, answered) }, 100);
}
