import { percentageOf } from '../aggregation/percentage.ts';
import type { Fase } from '../afspraak/fase.ts';
import { sum } from '../kernel/count.ts';
import { Respons } from '../terugkoppeling/terugkoppeling.ts';
import type { Jaar } from './jaar.ts';

/** Answers of which something was received. */
const answered: readonly Respons[] = ['ingezonden', 'nulopgave'];

/** Answers of locaties that take part. */
export const partaking = Respons.options.filter((one) => one !== 'doet-niet-mee');

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
 * Share of the locaties of a fase that take part of which something was received, as a percentage that is rounded as
 * every other one: never up to 100 where one of them is silent. Absent where none takes part.
 */
export const responsShare = (jaar: Pick<Jaar, 'respons'>, fase: Fase): number | undefined =>
  shareOf(jaar, fase, partaking);

/**
 * The same of everybody who was asked, also who takes no part: how much of the gemeente the figures are about, whatever
 * the reason why the rest is missing.
 */
export const answeredShare = (jaar: Pick<Jaar, 'respons'>, fase: Fase): number | undefined =>
  shareOf(jaar, fase, Respons.options);

function shareOf(jaar: Pick<Jaar, 'respons'>, fase: Fase, among: readonly Respons[]): number | undefined {
  const all = locatiesThat(jaar, fase, among);
  return all === 0
    ? undefined
    : percentageOf({ aantal: all, voldoende: locatiesThat(jaar, fase, answered) }, 100);
}
