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

/** Share of the invited locaties of a fase of which something was received, in whole percents, rounded down. */
export function responsShare(jaar: Pick<Jaar, 'respons'>, fase: Fase): number | undefined {
  const invited = locatiesThat(jaar, fase);
  return invited === 0 ? undefined : Math.floor((100 * locatiesThat(jaar, fase, answered)) / invited);
}
