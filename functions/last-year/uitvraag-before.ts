import { momentOf, type Uitvraag } from '../../shared/uitvraag/uitvraag.ts';

/** States in which what was sent is what counts. */
const over: readonly Uitvraag['status'][] = ['gesloten', 'vastgesteld', 'teruggekoppeld'];

/**
 * The last uitvraag of the schooljaar before at the same moment in it, once it is over; undefined where the gemeente had
 * none. A trimester is compared with that trimester alone: children grow between them.
 */
export function uitvraagBefore(
  { schooljaar, ...round }: Pick<Uitvraag, 'schooljaar' | 'meetmoment'>,
  uitvragen: readonly Uitvraag[],
): Uitvraag | undefined {
  const first = Number(schooljaar.slice(0, 4));
  return uitvragen
    .filter((one) => one.schooljaar === `${first - 1}-${first}` && over.includes(one.status))
    .filter((one) => momentOf(one) === momentOf(round))
    .sort((a, b) => a.peildatum.localeCompare(b.peildatum))
    .at(-1);
}
