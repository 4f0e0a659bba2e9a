import { HttpRequest, InvocationContext } from '@azure/functions';
import { describe, expect, it } from 'vitest';
import { mailReportEndpoint } from '../../../functions/http/mail-report-endpoint.ts';
import { invite, mailTo, makePostWorld, regelFor } from '../fixtures/post.ts';
import type { World } from '../fixtures/world.ts';

const key = 'a-key-of-event-grid-of-32-letters';
const peuterhuis = 'peuterhuis@een.example';

function report(messageId: string, status: string) {
  const data = { sender: 'vve@proefdam.example', recipient: peuterhuis, messageId, status };
  return {
    id: 'x',
    eventType: 'Microsoft.Communication.EmailDeliveryReportReceived',
    data,
    dataVersion: '1.0',
  };
}

async function post(
  world: World,
  body: string,
  headers: Record<string, string> = { 'x-groeiblad-report-key': key },
) {
  const url = 'http://127.0.0.1/v1/mail-rapporten';
  const request = new HttpRequest({ method: 'POST', url, headers, body: { string: body } });
  const context = new InvocationContext({ functionName: 'takeMailReports', logHandler: () => undefined });
  return mailReportEndpoint(key, world)(request, context);
}

async function sent(): Promise<World> {
  const world = await makePostWorld();
  await invite(world, 1);
  return world;
}

describe('a report of the mail service', () => {
  it.each(['Bounced', 'Suppressed', 'Failed', 'Quarantined', 'FilteredSpam'])(
    '%s shows in the list, also when it comes twice',
    async (status) => {
      const world = await sent();
      const body = JSON.stringify([report(mailTo(world, peuterhuis).id, status)]);
      expect(await post(world, body)).toMatchObject({ status: 200 });
      expect(await post(world, body)).toMatchObject({ status: 200 });
      expect((await regelFor(world, 'loc-1')).bericht?.status).toBe('niet-aangekomen');
      expect((await regelFor(world, 'loc-2')).bericht?.status).toBe('verstuurd');
    },
  );

  it('that it arrived changes nothing', async () => {
    const world = await sent();
    await post(world, JSON.stringify([report(mailTo(world, peuterhuis).id, 'Delivered')]));
    expect((await regelFor(world, 'loc-1')).bericht?.status).toBe('verstuurd');
  });

  it('about an older mail does not spoil a newer one', async () => {
    const world = await sent();
    const old = mailTo(world, peuterhuis).id;
    await invite(world, 2, [{ rol: 'coordinator', scope: 'loc-1' }]);
    await post(world, JSON.stringify([report(old, 'Bounced')]));
    expect((await regelFor(world, 'loc-1')).bericht?.status).toBe('verstuurd');
  });

  it('without the key, or with another, is not read', async () => {
    const world = await sent();
    const body = JSON.stringify([report(mailTo(world, peuterhuis).id, 'Bounced')]);
    expect(await post(world, body, {})).toEqual({ status: 401 });
    expect(await post(world, body, { 'x-groeiblad-report-key': `${key}x` })).toEqual({ status: 401 });
    expect((await regelFor(world, 'loc-1')).bericht?.status).toBe('verstuurd');
  });

  it('that is none is refused, and one about nothing of ours is taken', async () => {
    const world = await sent();
    expect(await post(world, '{')).toEqual({ status: 400 });
    expect(await post(world, '{}')).toEqual({ status: 400 });
    const strange = [report('nothing of ours', 'Bounced'), { eventType: 'Other', data: 1 }];
    expect(await post(world, JSON.stringify(strange))).toMatchObject({ status: 200 });
  });

  it('is asked for by the code that Event Grid sends', async () => {
    const world = await sent();
    const eventType = 'Microsoft.EventGrid.SubscriptionValidationEvent';
    const body = JSON.stringify([{ eventType, data: { validationCode: 'code-1' } }]);
    expect(await post(world, body)).toEqual({ status: 200, jsonBody: { validationResponse: 'code-1' } });
    expect(await post(world, body, {})).toEqual({ status: 401 });
  });
});
