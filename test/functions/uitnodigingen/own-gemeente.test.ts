import { describe, expect, it } from 'vitest';
import { saveContacten } from '../../../functions/contacten/save-contacten.ts';
import { claimBy, invite, mailTo, makePostWorld, newcomer } from '../fixtures/post.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import { foreigner, ofBureau, ofGemeente } from '../fixtures/world.ts';

const adres = 'ambtenaar@proefdam.example';

/** A gemeente that wrote its own address where that of a coordinator belongs. */
async function invitedItself() {
  const world = await makePostWorld();
  const path = { gemeentecode: '9901' };
  const gezien = 'peuterhuis@een.example';
  const wijzigingen = [{ rol: 'coordinator', scope: 'loc-1', adres, gezien } as const];
  await saveContacten({ path, body: { wijzigingen }, caller: ofGemeente }, world);
  await invite(world, 1);
  return { world, mail: mailTo(world, adres) };
}

const { identity } = newcomer(1);

describe('an uitnodiging that came to who runs the uitvraag', () => {
  it.each([
    ['the gemeente', ofGemeente],
    ['a bureau', ofBureau],
  ])('gives %s no right to the counts of a locatie, and stays for whom it was meant', async (_, who) => {
    const { world, mail } = await invitedItself();
    expect(await refusalOf(claimBy(world, { ...who, identity: identity! }, mail))).toMatchObject({
      code: 'uitnodiging-van-gemeente',
    });
    expect(await world.store.toegang.listRows('9901')).toEqual([]);
    await claimBy(world, newcomer(2), mail);
    expect(await world.store.toegang.listRows('9901')).toHaveLength(1);
  });

  it('is for who works for another gemeente as for anybody', async () => {
    const { world, mail } = await invitedItself();
    await claimBy(world, { ...foreigner, identity: identity! }, mail);
    expect(await world.store.toegang.listRows('9901')).toHaveLength(1);
  });
});
