import type { Gemeente } from '../../shared/uitvraag/gemeente.ts';
import type { Locatie } from '../../shared/uitvraag/locatie.ts';
import type { FormChoice } from './flows.ts';
import { done, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import { whoAmI } from './session.ts';

interface Ours {
  readonly gemeente: Gemeente;
  readonly locaties: Map<string, Locatie>;
}

/** The forms that the user may make: each open uitvraag with each of the user's locaties. */
export async function listForms(ports: Ports): Promise<Outcome<readonly FormChoice[]>> {
  const mij = await whoAmI(ports);
  if (!mij.ok) return mij;
  const choices: FormChoice[] = [];
  for (const ours of byGemeente(mij.value.rechten).values()) {
    const forms = await formsIn(ports, ours);
    if (!forms.ok) return forms;
    choices.push(...forms.value);
  }
  return done(choices);
}

function byGemeente(
  rechten: readonly { readonly gemeente: Gemeente; readonly locaties: readonly Locatie[] }[],
): ReadonlyMap<string, Ours> {
  const found = new Map<string, Ours>();
  for (const { gemeente, locaties } of rechten) {
    if (locaties.length === 0) continue;
    const ours = found.get(gemeente.gemeentecode) ?? { gemeente, locaties: new Map<string, Locatie>() };
    for (const locatie of locaties) ours.locaties.set(locatie.locatieId, locatie);
    found.set(gemeente.gemeentecode, ours);
  }
  return found;
}

async function formsIn(
  { client }: Ports,
  { gemeente, locaties }: Ours,
): Promise<Outcome<readonly FormChoice[]>> {
  const { gemeentecode, naam } = gemeente;
  const listed = await client.call('listUitvragen', { path: { gemeentecode } });
  if (!listed.ok) return listed;
  const open = listed.value.uitvragen.filter(({ status }) => status === 'open');
  return done(
    open.flatMap(({ uitvraagId, titel }) =>
      [...locaties.values()].map((locatie) => ({
        gemeentecode,
        gemeente: naam,
        uitvraagId,
        uitvraag: titel,
        locatieId: locatie.locatieId,
        locatie: locatie.naam,
      })),
    ),
  );
}
