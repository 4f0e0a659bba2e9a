import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';

/** States in which what was sent is what counts. */
const over: readonly Uitvraag['status'][] = ['gesloten', 'vastgesteld', 'teruggekoppeld'];

/** The last uitvraag of the schooljaar before, once it is over; undefined where the gemeente had none. */
export function uitvraagBefore(
  { schooljaar }: Pick<Uitvraag, 'schooljaar'>,
  uitvragen: readonly Uitvraag[],
): Uitvraag | undefined {
  const first = Number(schooljaar.slice(0, 4));
  return uitvragen
    .filter((one) => one.schooljaar === `${first - 1}-${first}` && over.includes(one.status))
    .sort((a, b) => a.peildatum.localeCompare(b.peildatum))
    .at(-1);
}
