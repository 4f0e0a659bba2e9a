import { gunzipSync } from 'node:zlib';
import { acceptInzending } from '../../../functions/correctie/accept-inzending.ts';
import { grantHeropening } from '../../../functions/correctie/grant-heropening.ts';
import { returnInzending } from '../../../functions/correctie/return-inzending.ts';
import { submitInzending } from '../../../functions/inzendingen/submit-inzending.ts';
import { move } from '../../../functions/uitvragen/move-uitvraag.ts';
import { readVaststelling } from '../../../functions/vaststelling/read-vaststelling.ts';
import type { Store } from '../../../functions/storage/store.ts';
import { startVaststelling } from '../../../functions/vaststelling/start-vaststelling.ts';
import { findingsNow } from '../../../functions/vaststelling/judge.ts';
import type { VaststellingVerzoek } from '../../../shared/contract/vaststelling-messages.ts';
import { Terugkoppeling } from '../../../shared/terugkoppeling/terugkoppeling.ts';
import { at, locaties, place } from '../fixtures/gemeente.ts';
import { idOf, inzendingOf, telling } from '../fixtures/inzending.ts';
import { coordinator, makeWorld, ofGemeente, type World } from '../fixtures/world.ts';

const doer = { actor: 'test', rol: 'gemeente' } as const;
const note = { wat: 'De cijfers zijn anders.', waarom: 'Er was iets vergeten.' };

/** Voorscholen of three organisaties, invented; the first part of the id is the organisatie. */
const children = { 'a-1': 15, 'a-2': 8, 'b-1': 15, 'c-1': 15 } as const;
type Voorschool = keyof typeof children;

/** How many grew enough the first time. */
const GREW = 5;
let nth = 0;

/** Sends counts of a voorschool, or sends them anew. */
async function send(world: World, id: Voorschool, voldoende: number, vervangt = 0): Promise<string> {
  const inzendingId = idOf(++nth);
  const body = inzendingOf(id, { vervangt, groepen: [telling(['peuters'], children[id], voldoende)] });
  await submitInzending({ path: { ...at(id), inzendingId }, body, caller: coordinator(id) }, world);
  return inzendingId;
}

/** Adopted once with four voorscholen: teruggekoppeld at versie 5. */
export async function adoptedGemeente(): Promise<World> {
  const world = await closedGemeente();
  await adopt(world);
  return world;
}

/**
 * The same before it is adopted: gesloten at versie 3.
 * @param grew how many grew enough, where that is not as usual
 */
export async function closedGemeente(
  grew: Partial<Record<Voorschool, number>> = {},
  store?: Store,
): Promise<World> {
  const world = await makeWorld(store);
  const { gemeenten, uitvragen } = world.store;
  const [example] = locaties;
  if (example === undefined || !('lrk' in example)) throw new Error('The first locatie is a voorschool');
  for (const [i, id] of Object.keys(children).entries()) {
    const organisatieId = id.slice(0, 1);
    const naam = `Kinderopvang ${organisatieId} (verzonnen)`;
    await gemeenten.saveOrganisatie('9901', { organisatieId, naam, soort: 'kinderopvang' });
    await gemeenten.saveLocatie({ ...example, locatieId: id, organisatieId, lrk: `20000000${i}` });
  }
  const invited = Object.entries(children).map(([locatieId, verwacht]) => ({ locatieId, verwacht }));
  await uitvragen.saveInvited(place, invited);
  await move(place, { status: 'open', versie: 1 }, doer, world);
  for (const id of ['a-1', 'a-2', 'b-1', 'c-1'] as const) await send(world, id, grew[id] ?? GREW);
  await move(place, { status: 'gesloten', versie: 2 }, doer, world);
  return world;
}

const versieOf = async ({ store }: World) => (await store.uitvragen.find(place))?.value.uitvraag.versie ?? 0;
export const uitvraagOf = async ({ store }: World) => (await store.uitvragen.find(place))?.value;

/** Begins a herziening. */
export const takeUp = async (world: World) =>
  move(place, { status: 'gesloten', versie: await versieOf(world) }, doer, world);

const standOf = async ({ store }: World, id: Voorschool) => {
  const found = await store.inzendingen.findRespons(at(id));
  if (found?.value.inzendingId === undefined) throw new Error(`${id} sent nothing`);
  return { ...found.value, inzendingId: found.value.inzendingId };
};

/** Lets a voorschool send something else. */
export async function change(world: World, id: Voorschool, voldoende: number): Promise<void> {
  const { beurt = 0, versie } = await standOf(world, id);
  await grantHeropening({ path: at(id), body: { beurt, tot: '2026-06-20' }, caller: ofGemeente }, world);
  await send(world, id, voldoende, versie);
}

export async function giveBack(world: World, id: Voorschool): Promise<void> {
  const { beurt = 0, inzendingId } = await standOf(world, id);
  const body = { beurt, opmerking: 'Kijk dit na.' };
  await returnInzending({ path: { ...at(id), inzendingId }, body, caller: ofGemeente }, world);
}

export async function acceptAgain(world: World, id: Voorschool): Promise<void> {
  const { beurt = 0, inzendingId } = await standOf(world, id);
  await acceptInzending({ path: { ...at(id), inzendingId }, body: { beurt }, caller: ofGemeente }, world);
}

/** Asks for the vaststelling and says yes to all that the rules say. */
export async function start(world: World, more: Partial<VaststellingVerzoek> = {}) {
  const uitvraag = (await uitvraagOf(world))?.uitvraag;
  if (uitvraag === undefined) throw new Error('The uitvraag of the tests is not there');
  const herziening = uitvraag.release === undefined ? undefined : note;
  const said = herziening && { ...herziening, release: 2, moment: world.now().toISOString() };
  const confirmed = [...(await findingsNow(uitvraag, said, world))];
  const body = { versie: uitvraag.versie, confirmed, ...(herziening && { herziening }), ...more };
  return startVaststelling({ path: place, body, caller: ofGemeente }, world);
}

export async function adopt(world: World, more: Partial<VaststellingVerzoek> = {}): Promise<void> {
  await start(world, more);
  await world.background.idle();
}

export const progress = (world: World) =>
  readVaststelling({ path: place, body: undefined, caller: ofGemeente }, world);

export async function published({ store }: World): Promise<Terugkoppeling> {
  const bytes = await store.publicaties.findVisible({ ...place, kring: 'partners' });
  if (bytes === undefined) throw new Error('Nothing was published');
  return Terugkoppeling.parse(JSON.parse(gunzipSync(bytes.gzip).toString()));
}
