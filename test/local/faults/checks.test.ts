import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../functions/storage/store.ts';
import { checkLocatie } from '../../../local/faults/checks/check-locatie.ts';
import { checkPublication } from '../../../local/faults/checks/check-publication.ts';
import { checkToegang } from '../../../local/faults/checks/check-toegang.ts';
import { checkUitvraag } from '../../../local/faults/checks/check-uitvraag.ts';
import { noFindings } from '../../../local/faults/checks/findings.ts';
import { Ledger } from '../../../local/faults/ledger.ts';
import { send } from '../../functions/correctie/world-of-correctie.ts';
import { at, place } from '../../functions/fixtures/gemeente.ts';
import { idOf, inzendingOf } from '../../functions/fixtures/inzending.ts';
import { linkIn } from '../../functions/fixtures/mailbox.ts';
import { claimBy, invite, mailTo, makePostWorld, newcomer } from '../../functions/fixtures/post.ts';
import { hash, type World } from '../../functions/fixtures/world.ts';
import { adoptedGemeente } from '../../functions/vaststelling/adopted-gemeente.ts';

let world: World;
let ledger: Ledger;

/** What loc-1 sends in words of its own. */
const words = (sign: string) => ({
  toelichtingen: inzendingOf('loc-1').toelichtingen.map((one, i) =>
    i === 0 ? { ...one, tekst: sign } : one,
  ),
});

beforeEach(async () => {
  world = await makePostWorld();
  ledger = new Ledger();
  for (const nth of [1, 2]) {
    const answer = await send(world, nth, words(`Dit is ${nth}.`));
    ledger.sent.push({ locatieId: 'loc-1', inzendingId: idOf(nth), answer });
  }
  await invite(world, 1);
  const mail = mailTo(world, 'scholen@twee.example');
  await claimBy(world, newcomer(1), mail);
  ledger.claims.set('tenant-1.object-1', linkIn(mail).uitnodigingId);
  ledger.rounds.add(idOf(1));
  ledger.steps.set(2, 'open');
});

const locatie = async (store: Store = world.store) => {
  const found = await store.inzendingen.findRespons(at('loc-1'));
  return checkLocatie({ key: place, store, hash }, found!.value, ledger);
};
const uitvraag = async (store: Store = world.store) => {
  const rows = await store.inzendingen.listRespons(place);
  return checkUitvraag(
    { key: place, store, hash },
    rows.map(({ value }) => value),
    ledger,
  );
};
const inzendingen = (change: Partial<Store['inzendingen']>): Store => ({
  ...world.store,
  inzendingen: { ...world.store.inzendingen, ...change },
});

describe('looking at what is stored', () => {
  it('finds nothing where nothing is wrong', async () => {
    expect(await locatie()).toEqual(noFindings);
    expect(await uitvraag()).toEqual(noFindings);
    expect(await checkToegang('9901', world.store, ledger)).toEqual(noFindings);
    expect(await checkPublication(place, world.store, ledger)).toEqual(noFindings);
    const adopted = await adoptedGemeente();
    expect(await checkPublication(place, adopted.store, new Ledger())).toEqual(noFindings);
  });

  it('finds a version that was answered and is gone', async () => {
    const { inzendingen: real } = world.store;
    const lossy = inzendingen({
      findVersie: (key, id) => (id === idOf(2) ? Promise.resolve(undefined) : real.findVersie(key, id)),
    });
    const found = await locatie(lossy);
    expect(found.lost).toHaveLength(1);
    expect(found.halfVisible).not.toEqual([]);
  });

  it('finds another ontvangstbewijs than was answered', async () => {
    const [first] = ledger.sent;
    first!.answer = { ...(await world.store.inzendingen.findVersie(at('loc-1'), idOf(2)))!.ontvangstbewijs };
    expect((await locatie()).lost).toEqual([`loc-1: ${idOf(1)} has another ontvangstbewijs`]);
  });

  it('finds a version without its audit row', async () => {
    const listAudit = async () => (await world.store.inzendingen.listAudit(at('loc-1'))).slice(0, 1);
    expect((await locatie(inzendingen({ listAudit }))).halfVisible).toEqual([
      'loc-1: audit rows and versions differ',
    ]);
  });

  it('finds what was sent once and stands there twice', async () => {
    const answer = await send(world, 3, words('Dit is 2.'));
    ledger.sent.push({ locatieId: 'loc-1', inzendingId: idOf(3), answer });
    expect((await locatie()).duplicated).toEqual(['loc-1: two versions have the words: Dit is 2.']);
  });

  it('finds what was refused and is kept all the same', async () => {
    ledger.sent[0]!.answer = { refused: 'uitvraag-niet-open' };
    expect((await locatie()).halfVisible).toEqual(['loc-1: keeps what it refused']);
  });

  it('finds a locatie that has another state than its uitvraag', async () => {
    const { inzendingen: real } = world.store;
    const halved = inzendingen({
      listRespons: async (key) =>
        (await real.listRespons(key)).map(({ value, mark }, i) => ({
          mark,
          value: i === 0 ? { ...value, fence: { ...value.fence, open: false } } : value,
        })),
    });
    expect((await uitvraag(halved)).halfVisible).toEqual([
      'loc-1 has another state than the uitvraag, which is open',
    ]);
  });

  it('finds a step and a round that were answered and are not there', async () => {
    ledger.steps.set(3, 'gesloten');
    ledger.rounds.add(idOf(9));
    expect((await uitvraag()).lost).toHaveLength(2);
  });

  it('finds a right that an uitnodiging gave and that is gone, and one from an uitnodiging that nobody took', async () => {
    const none = { ...world.store.toegang, listRows: () => Promise.resolve([]) };
    expect((await checkToegang('9901', { ...world.store, toegang: none }, ledger)).lost).toHaveLength(2);
    const { uitnodigingId: via } = linkIn(mailTo(world, 'peuterhuis@een.example'));
    await world.store.toegang.saveGrant({
      ...{ person: 'tenant-2.object-2', gemeentecode: '9901', rol: 'coordinator', scope: 'loc-1', via },
    });
    expect((await checkToegang('9901', world.store, ledger)).halfVisible).toHaveLength(1);
  });

  it('finds figures that only one kring sees, and a document other than was read', async () => {
    const { store } = await adoptedGemeente();
    const findVisible: Store['publicaties']['findVisible'] = (key) =>
      key.kring === 'openbaar' ? Promise.resolve(undefined) : store.publicaties.findVisible(key);
    const half = { ...store, publicaties: { ...store.publicaties, findVisible } };
    expect((await checkPublication(place, half, ledger)).halfVisible).toHaveLength(1);
    ledger.published.set('readTerugkoppeling', 'another');
    expect((await checkPublication(place, store, ledger)).lost).toEqual([
      'the document for partners that was read',
    ]);
  });
});
