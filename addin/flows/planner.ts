import type { Planning, UitvraagPlan } from '../../shared/contract/planning-messages.ts';
import type { Afspraak } from '../../shared/afspraak/afspraak.ts';
import { governingOf } from '../../shared/afspraak/governing-afspraak.ts';
import type { Locatie, Organisatie } from '../../shared/uitvraag/locatie.ts';
import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import { dutchDay } from '../../shared/kernel/dutch-day.ts';
import type { UitvraagKey } from './uitvraag-key.ts';
import { done, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import { readPublished } from './read-published.ts';

/** What somebody who plans must know. */
export interface PlannerBasis {
  readonly gemeentecode: string;
  /** Date in the Netherlands, `yyyy-mm-dd`. */
  readonly today: string;
  /** Of this gemeente, the newest first. */
  readonly uitvragen: readonly Uitvraag[];
  /** Of which a new uitvraag takes a copy; absent where none holds yet. */
  readonly afspraak: Afspraak | undefined;
  readonly locaties: readonly Locatie[];
  readonly organisaties: readonly Organisatie[];
  /** The uitvraag that is changed or copied, with who takes part. */
  readonly planning: Planning | undefined;
  /** Figures of before: of the uitvraag that is named where it has some, else the newest ones. */
  readonly published: Terugkoppeling | undefined;
}

/** @param uitvraagId the uitvraag that is changed or copied; absent: the newest is looked at as an example */
export async function readPlanner(
  { client, now }: Ports,
  gemeentecode: string,
  uitvraagId?: string,
): Promise<Outcome<PlannerBasis>> {
  const path = { gemeentecode };
  const [listed, register, agreed] = await Promise.all([
    client.call('listUitvragen', { path }),
    client.call('listLocaties', { path }),
    client.call('listAfspraken', { path }),
  ]);
  if (!listed.ok) return listed;
  if (!register.ok) return register;
  if (!agreed.ok) return agreed;
  const { uitvragen } = listed.value;
  const looked = uitvraagId ?? uitvragen[0]?.uitvraagId;
  const planning =
    looked === undefined
      ? undefined
      : await client.call('readPlanning', { path: { ...path, uitvraagId: looked } });
  if (planning?.ok === false) return planning;
  const { locaties, organisaties } = register.value;
  return done({
    gemeentecode,
    today: dutchDay(now()),
    uitvragen,
    afspraak: governingOf(agreed.value.afspraken.map(({ afspraak }) => afspraak)),
    locaties,
    organisaties,
    planning: planning?.value,
    published: await readPublished(client, uitvragen, uitvraagId),
  });
}

/** The planning as it was kept, for who is about to open it. */
export const readPlanning = (
  { client }: Ports,
  { gemeentecode, uitvraagId }: UitvraagKey,
): Promise<Outcome<Planning>> => client.call('readPlanning', { path: { gemeentecode, uitvraagId } });

/** Makes the uitvraag, or changes it; `plan.versie` is the one that the user saw. */
export const savePlan = (
  { client }: Ports,
  { gemeentecode, uitvraagId }: UitvraagKey,
  plan: UitvraagPlan,
): Promise<Outcome<Uitvraag>> =>
  client.call('saveUitvraag', { path: { gemeentecode, uitvraagId }, body: plan });
