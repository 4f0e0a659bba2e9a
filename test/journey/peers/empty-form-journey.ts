import type { Client } from '../../../addin/api/client.ts';
import type { Flows } from '../../../addin/flows/flows.ts';
import { asksNulopgave } from '../../../addin/taskpane/state/sending.ts';
import type { Backend } from '../../../local/backend/start-backend.ts';
import type { Form } from '../../../shared/inzending/form.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { clientAs } from '../../support/people.ts';
import type { Place } from './next-locatie.ts';
import { type Journey, openJourney } from './open-journey.ts';
import { agree, storedFor } from './server-gone-journey.ts';

export interface EmptyForm {
  readonly backend: Backend;
  readonly place: Place;
  /** What staff filled in beside the list. `nothing`: the form as it was made. */
  readonly filled: 'nothing' | 'all but children';
  readonly plantFlows?: (flows: Flows) => Flows;
}

const withoutChildren = (form: Form): Form => ({ ...form, kinderen: [], toelichtingen: [] });

/**
 * Somebody sends a form in which no child counts. Nothing may be stored before they have said that the locatie has no
 * doelgroepkinderen; then that is what is stored. Answers all that went wrong.
 */
export async function walkEmptyForm(walk: EmptyForm): Promise<readonly string[]> {
  const { backend, place, filled, plantFlows } = walk;
  const client: Client = clientAs(backend, place.user);
  const form = filled === 'nothing' ? {} : { form: withoutChildren(goodForm(place.groepen, 0)) };
  const journey = await openJourney({
    ...{ client, locatieId: place.locatieId, ...form },
    ...(plantFlows && { plantFlows }),
  });
  await journey.pane.open('submit');
  agree(journey);
  const asked = asksNulopgave(journey.state().sending);
  await journey.pane.send();
  const first = (await storedFor(backend, place)).versie;
  const said = [
    ...(asked ? [] : ['nobody asked whether there are no children']),
    ...(first === 0 ? [] : ['sent before anybody said so']),
    ...(first === 0 ? await saidSo(walk, journey) : []),
  ];
  journey.close();
  return said;
}

async function saidSo({ backend, place }: EmptyForm, journey: Journey): Promise<readonly string[]> {
  await journey.pane.chooseNulopgave(true);
  agree(journey);
  await journey.pane.send();
  const { versie, ontvangstbewijs } = await storedFor(backend, place);
  return [
    ...(versie === 1 ? [] : [`stored ${String(versie)} versions after it was said`]),
    ...(ontvangstbewijs?.totalen.doelgroepkinderen === 0 ? [] : ['children were counted']),
  ];
}
