import { momentOf, type Uitvraag } from './uitvraag.ts';

/** States in which what was sent is what counts. */
const over: readonly Uitvraag['status'][] = ['gesloten', 'vastgesteld', 'teruggekoppeld'];

/** Whether figures of it stand: it is over, or it was published and is open again to be revised. */
const isSettled = ({ status, release }: Uitvraag): boolean => over.includes(status) || release !== undefined;

/**
 * The last uitvraag of the schooljaar before at the same moment in it; undefined where the gemeente had none. A
 * trimester is compared with that trimester alone: children grow between them. One that is open, whether again or still,
 * is taken where there is no other: what a locatie sent in it does not become unknown because it may be mended.
 */
export function uitvraagBefore(
  { schooljaar, ...round }: Pick<Uitvraag, 'schooljaar' | 'meetmoment'>,
  uitvragen: readonly Uitvraag[],
): Uitvraag | undefined {
  const first = Number(schooljaar.slice(0, 4));
  return uitvragen
    .filter((one) => one.schooljaar === `${first - 1}-${first}` && one.status !== 'concept')
    .filter((one) => momentOf(one) === momentOf(round))
    .sort((a, b) => Number(isSettled(a)) - Number(isSettled(b)) || a.peildatum.localeCompare(b.peildatum))
    .at(-1);
}
