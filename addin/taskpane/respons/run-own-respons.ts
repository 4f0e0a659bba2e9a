import type { FormChoice } from '../../flows/flows.ts';
import type { Controller } from '../controller.ts';

/** Opens the screen on which a form is made, with this locatie chosen. */
export async function makeFormFor(
  pane: Pick<Controller, 'open' | 'run'>,
  { uitvraagId, locatieId }: Pick<FormChoice, 'uitvraagId' | 'locatieId'>,
): Promise<void> {
  await pane.open('newForm');
  await pane.run(({ store }) => {
    const choice = store
      .state()
      .forms?.find((form) => form.uitvraagId === uitvraagId && form.locatieId === locatieId);
    if (choice !== undefined) store.dispatch({ type: 'formChosen', choice });
    return Promise.resolve();
  });
}
