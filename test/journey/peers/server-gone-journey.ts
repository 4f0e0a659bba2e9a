import { type Client, makeClient } from '../../../addin/api/client.ts';
import type { Workbook } from '../../../addin/excel/workbook.ts';
import { sendingStandOf } from '../../../addin/sending/sending-stand.ts';
import type { PaneState } from '../../../addin/taskpane/state/pane-state.ts';
import { wayOn } from '../../../addin/taskpane/view/way-on.ts';
import type { Backend } from '../../../local/backend/start-backend.ts';
import { namedText } from '../../support/named-text.ts';
import type { Cut, Network } from '../../support/cut-network.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { valueOf } from '../../support/open-excel.ts';
import { authOf, clientAs } from '../../support/people.ts';
import type { Place } from './next-locatie.ts';
import { type Journey, openJourney, reopened } from './open-journey.ts';

/** Milliseconds after which the add-in gives a request up while the server is gone, and a user has had enough. */
const LIMIT = 400;
const PATIENCE = 6_000;

export interface ServerGone {
  readonly backend: Backend;
  readonly network: Network;
  readonly place: Place;
  readonly how: Cut;
  /** What the user was doing when the server went. */
  readonly during: 'prepare' | 'submit';
  /** Plants a client that waits longer. */
  readonly timeLimit?: number;
  /** Plants a fault in the door to Excel. */
  readonly plant?: (door: Workbook) => Workbook;
}

/** Says yes to everything that sending asks. */
export function agree({ pane, state }: Journey): void {
  const findings = state().sending.preparation?.findings ?? [];
  pane.answer(findings, { ticked: true, tekst: 'Dat klopt bij ons.' });
  pane.tell({ type: 'verklaringTicked', verklaring: true });
}

/** Whether it ended within the patience of a user. */
const inTime = async (action: Promise<void>): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => (timer = setTimeout(() => resolve(false), PATIENCE)));
  const ended = await Promise.race([action.then(() => true), late]);
  clearTimeout(timer);
  return ended;
};

/**
 * The server goes while somebody prepares or sends. The pane must be back with a next step in time; the file is saved,
 * closed and opened the next day, and sent: then exactly one inzending is stored, and the file holds its
 * ontvangstbewijs. Answers all that went wrong.
 */
export async function walkServerGone(walk: ServerGone): Promise<readonly string[]> {
  const { backend, network, place, how, during } = walk;
  const auth = authOf(backend, place.user);
  const parts = { base: network.base, auth, fetch: globalThis.fetch };
  const [calm, hasty] = [makeClient(parts), makeClient({ ...parts, timeLimit: walk.timeLimit ?? LIMIT })];
  let isGone = false;
  const client: Client = { call: (...asked) => (isGone ? hasty : calm).call(...asked) };
  const planted = walk.plant === undefined ? {} : { plant: walk.plant };
  network.cut();
  const form = goodForm(place.groepen, 9);
  const journey = await openJourney({ client, form, locatieId: place.locatieId, ...planted });
  if (during === 'submit') {
    await journey.pane.open('submit');
    agree(journey);
  }
  network.cut(how, during === 'submit' ? 'PUT' : 'GET');
  isGone = true;
  const went = await inTime(during === 'submit' ? journey.pane.send() : journey.pane.open('submit'));
  const said = went ? afterwards(journey, during) : ['the pane is busy without end'];
  isGone = false;
  network.cut();
  const file = reopened(journey.workbook);
  journey.close();
  return went ? [...said, ...(await nextDay(walk, client, file))] : said;
}

/** What the pane and the sheets say right after the server went. */
function afterwards({ state, workbook }: Journey, during: ServerGone['during']): readonly string[] {
  const now = state();
  const said: string[] = [];
  if (now.busy !== undefined) said.push(`busy: ${now.busy.task}`);
  if (now.workbook?.kind === 'formulier' && ['ontvangen', 'gewijzigd'].includes(sendingStandOf(now.workbook)))
    said.push('told as received without an ontvangstbewijs');
  if (!/^Nog niet (verstuurd|ontvangen)/.test(namedText(workbook, 'StartStand')))
    said.push('Start says otherwise');
  if (!hasNextStep(now)) said.push(`no next step after ${during}`);
  return said;
}

/** A problem with a button, or a screen that says why nothing can be sent and what can be done. */
const hasNextStep = (state: PaneState): boolean =>
  state.problem === undefined
    ? state.sending.preparation?.away !== undefined
    : wayOn(state.problem, state) !== 'none';

async function nextDay(
  { backend, place, plant }: ServerGone,
  client: Client,
  workbook: Journey['workbook'],
): Promise<readonly string[]> {
  const journey = await openJourney({ client, workbook, ...(plant === undefined ? {} : { plant }) });
  await journey.pane.open('submit');
  if (journey.state().sending.ontvangstbewijs === undefined) {
    agree(journey);
    await journey.pane.send();
  }
  const mine = journey.state().sending.ontvangstbewijs;
  const stored = await storedFor(backend, place);
  const problem = journey.state().problem?.failure.code;
  journey.close();
  return [
    ...(problem === undefined ? [] : [`the next day: ${problem}`]),
    ...(stored.versie === 1 ? [] : [`${String(stored.versie)} versions stored`]),
    ...(JSON.stringify(mine) === JSON.stringify(stored.ontvangstbewijs) ? [] : ['another ontvangstbewijs']),
    ...(namedText(workbook, 'StartStand').startsWith('Ontvangen op') ? [] : ['Start does not say received']),
  ];
}

/** What the server holds of a locatie, asked by another road. */
export async function storedFor(backend: Backend, { locatieId, user }: Place) {
  const path = { gemeentecode: '9901', uitvraagId: 'voorbeeld-2025-2026', locatieId };
  return valueOf(await clientAs(backend, user).call('readUitnodiging', { path }));
}
