import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KeptMail } from '../../../local/mail/kept-mail.ts';
import { type Backend, startBackend } from '../../../local/backend/start-backend.ts';
import type { Mij } from '../../../shared/contract/rechten.ts';
import type { Ronde, UitnodigingOverzicht } from '../../../shared/contract/uitnodiging-messages.ts';
import { buildFunctions } from '../../support/build-functions.ts';
import { idOf } from '../fixtures/inzending.ts';
import { linkIn } from '../fixtures/mailbox.ts';
import { ask } from './client.ts';

let backend: Backend;

beforeAll(async () => {
  backend = await startBackend({ appDir: await buildFunctions(), cors: ['http://127.0.0.1:7300'] });
});
afterAll(() => backend.close());

/** Asks again until the round has ended, as the pane does. */
async function round(nth: number, ontvangers?: readonly object[]): Promise<Ronde> {
  for (let tries = 0; tries < 100; tries++) {
    const body = { opdracht: idOf(nth), ...(ontvangers && { ontvangers }) };
    const answer = await ask(backend, 'els', 'saveUitnodigingen', { body });
    expect(answer.status).toBe(200);
    const ronde = (await answer.json()) as Ronde;
    if (ronde.status === 'klaar') return ronde;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The round did not end');
}

const vlinder = { rol: 'coordinator', scope: 'voorschool-vlinder' } as const;
const mailTo = async (place: string): Promise<KeptMail> => {
  const mail = (await backend.mail.list()).filter(({ to }) => to.startsWith(`${place}@`)).at(-1);
  if (mail === undefined) throw new Error(`No mail to ${place}`);
  return mail;
};

describe('a round of uitnodigingen, over a real mail server', () => {
  it('reaches everyone once, and tells whom it did not reach', async () => {
    const ronde = await round(1);
    expect(ronde).toMatchObject({ berichten: 31, verstuurd: 30, nietAangekomen: 1, overgeslagen: [] });
    const mails = await backend.mail.list();
    expect(new Set(mails.map(({ to }) => to)).size).toBe(30);
    expect(mails).toHaveLength(30);
    await round(1);
    expect(await backend.mail.list()).toHaveLength(30);
    const list = (await (await ask(backend, 'els', 'listUitnodigingen')).json()) as UitnodigingOverzicht;
    const gone = list.regels.find(({ scope }) => scope === 'school-duin');
    expect(gone?.bericht?.status).toBe('niet-aangekomen');
  });

  it('lets somebody whose organisatie nobody knows claim the right with the secret of the mail', async () => {
    expect((await ask(backend, 'noor', 'readMij', { path: {} })).status).toBe(403);
    const { uitnodigingId, geheim } = linkIn({ ...(await mailTo('voorschool-vlinder')), id: '' });
    const claim = () =>
      ask(backend, 'noor', 'claimUitnodiging', { path: { uitnodigingId }, body: { geheim } });
    const answer = await claim();
    expect(answer.status).toBe(200);
    const mij = (await answer.json()) as Mij;
    expect(mij.rechten.map(({ rol, locaties }) => [rol, locaties.map(({ locatieId }) => locatieId)])).toEqual(
      [['coordinator', ['voorschool-vlinder']]],
    );
    expect(await (await claim()).json()).toEqual(mij);
    expect(await (await ask(backend, 'noor', 'readMij', { path: {} })).json()).toEqual(mij);
    const other = await ask(backend, 'anna', 'claimUitnodiging', {
      path: { uitnodigingId },
      body: { geheim },
    });
    expect(await other.json()).toMatchObject({ type: 'urn:groeiblad:probleem:uitnodiging-gebruikt' });
  });

  it('only asks who has the right by now', async () => {
    await round(2, [vlinder]);
    const mail = await mailTo('voorschool-vlinder');
    expect(mail.subject).toMatch(/^Wilt u meedoen/);
    expect(`${mail.text}${mail.html}`).not.toContain('#');
  });

  it('leaves neither an address nor a secret in any log line', async () => {
    const { geheim } = linkIn({ ...(await mailTo('school-akker')), id: '' });
    const logs = backend.logs().join('\n');
    expect(logs).toContain('claimUitnodiging');
    expect(logs).not.toContain('@');
    expect(logs).not.toContain(geheim);
  });
});
