import { beforeEach, describe, expect, it } from 'vitest';
import { listToegang } from '../../../functions/toegang/list-toegang.ts';
import type { UitnodigingRecord } from '../../../functions/uitnodigingen/uitnodiging-record.ts';
import type { BerichtRecord } from '../../../functions/uitnodigingen/ronde-record.ts';
import { claimUitnodiging } from '../../../functions/uitnodigingen/claim-uitnodiging.ts';
import { withdrawToegang } from '../../../functions/toegang/withdraw-toegang.ts';
import {
  claimBy,
  invite,
  list,
  mailTo,
  makePostWorld,
  newcomer,
  regelFor,
  remind,
} from '../fixtures/post.ts';
import { idOf } from '../fixtures/inzending.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import { ofGemeente, type World } from '../fixtures/world.ts';

const path = { gemeentecode: '9901' };
const peuterhuis = 'peuterhuis@een.example';
const scholen = 'scholen@twee.example';
const loc = (scope: string) => ({ rol: 'coordinator', scope }) as const;

const berichtWith = (uitnodigingId: string): BerichtRecord => ({
  ...{ opdracht: idOf(9), berichtId: 'other', uitvraagId: 'uitvraag-1', uitnodigingId },
  ...{ soort: 'uitnodiging', rol: 'coordinator', scopes: ['loc-1'], adres: peuterhuis, status: 'verstuurd' },
  ...{ plannedAt: '2026-06-02T09:00:00.000Z', moment: '2026-06-02T09:00:00.000Z', attempts: 1 },
});

let world: World;

/** Takes the right at a place from whoever has it. */
async function leave(scope: string): Promise<void> {
  const { regels } = await listToegang({ path, body: undefined, caller: ofGemeente }, world);
  const regel = regels.find((one) => one.scope === scope && one.ingetrokkenOp === undefined);
  if (regel === undefined) throw new Error(`Nobody has a right at ${scope}`);
  await withdrawToegang(
    { path: { ...path, toegangId: regel.toegangId }, body: {}, caller: ofGemeente },
    world,
  );
}

const mailsTo = (adres: string) => world.mailbox.mails.filter(({ to }) => to === adres);

beforeEach(async () => {
  world = await makePostWorld();
  await invite(world, 1);
});

describe('whose right was withdrawn', () => {
  beforeEach(async () => {
    await claimBy(world, newcomer(1), mailTo(world, peuterhuis));
    await leave('loc-1');
  });

  it('gets no herinnering, and so no new link', async () => {
    const ronde = await remind(world, 2);
    expect(mailsTo(peuterhuis)).toHaveLength(1);
    expect(ronde.overgeslagen).toEqual([loc('loc-1')]);
  });

  it('is not counted beforehand among those who get a mail', async () => {
    const { regels } = await list(world);
    const announced = regels.filter(({ krijgt }) => krijgt.includes('herinnering'));
    expect(announced.map(({ scope }) => scope)).not.toContain('loc-1');
    const { berichten } = await remind(world, 2);
    expect(new Set(announced.map(({ adres }) => adres)).size).toBe(berichten);
    expect(await regelFor(world, 'loc-1')).toMatchObject({
      toegang: false,
      uitnodiging: { status: 'gebruikt' },
    });
  });

  it('gets no uitnodiging in a round for everybody', async () => {
    const record = (await world.store.uitvragen.find({ ...path, uitvraagId: 'uitvraag-1' }))!;
    const uitvraag = { ...record.value.uitvraag, uitvraagId: 'uitvraag-2' };
    const doer = { actor: 'test', rol: 'beheer', moment: '2026-06-02T09:00:00.000Z' } as const;
    const event = { ...doer, action: 'uitvraag-gemaakt', object: 'uitvraag-2', versie: 1 } as const;
    await world.store.uitvragen.insert({ uitvraag }, event, [{ locatieId: 'loc-1' }]);
    await invite(world, 3, undefined, 'uitvraag-2');
    expect(mailsTo(peuterhuis)).toHaveLength(1);
  });

  it('is written to where the gemeente names the place, and from then on reminded', async () => {
    await invite(world, 2, [loc('loc-1')]);
    expect(mailsTo(peuterhuis)).toHaveLength(2);
    await remind(world, 3);
    expect(mailsTo(peuterhuis)).toHaveLength(3);
    await claimBy(world, newcomer(1), mailTo(world, peuterhuis));
    expect((await regelFor(world, 'loc-1')).toegang).toBe(true);
  });
});

describe('an address that stands for more places', () => {
  it('gets no link to the place of which its right was withdrawn', async () => {
    await claimBy(world, newcomer(1), mailTo(world, scholen));
    await leave('loc-2');
    await remind(world, 2);
    const mail = mailTo(world, scholen);
    expect(mail.text).not.toContain('De Boom');
    expect(mail.text).not.toContain('uitnodiging.html');
    expect(await world.store.toegang.listGrants('tenant-1.object-1')).toHaveLength(1);
  });

  it('has no use of a link that was made before the withdrawal, with whatever account', async () => {
    await claimBy(world, newcomer(1), mailTo(world, peuterhuis));
    // The same place again, as the right is then known by an older uitnodiging than the one that is open.
    const [right] = await world.store.toegang.listRows('9901');
    const [used] = (await world.store.uitnodigingen.listUitnodigingen('9901')).filter(
      ({ value }) => value.uitnodigingId === right!.value.via,
    );
    const uitnodigingId = `9901-${'1'.repeat(32)}`;
    const geheim = 'g'.repeat(22);
    const open: UitnodigingRecord = {
      ...used!.value,
      uitnodigingId,
      status: 'open',
      secrets: [world.hash(geheim)],
    };
    await world.store.uitnodigingen.insertBericht('9901', {
      bericht: berichtWith(uitnodigingId),
      uitnodiging: open,
      replaced: [],
    });
    await leave('loc-1');
    expect((await regelFor(world, 'loc-1')).uitnodiging?.status).toBe('ingetrokken');
    const claim = claimUitnodiging({ path: { uitnodigingId }, body: { geheim }, caller: newcomer(2) }, world);
    expect(await refusalOf(claim)).toMatchObject({ code: 'uitnodiging-ingetrokken' });
    expect(await world.store.toegang.listGrants('tenant-2.object-2')).toEqual([]);
  });
});
