import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { acsMailer } from '../../../functions/mail/acs-mailer.ts';
import { hostOf, transportOf } from '../../../functions/mail/mail-settings.ts';
import type { Mail, Mailer } from '../../../functions/mail/mailer.ts';
import { idOf } from '../fixtures/inzending.ts';
import { type AcsServer, startAcsServer } from './acs-server.ts';

let server: AcsServer;
let mailer: Mailer;
/** Plain http and one attempt: what the service answers is what is looked at. */
const options = { allowInsecureConnection: true, retryOptions: { maxRetries: 0 } };
const from = 'vve@voorbeeldstad.example';
const mailOf = (nth: number): Mail => ({
  id: idOf(nth),
  to: 'peuterhuis@een.example',
  replyTo: 'vragen@voorbeeldstad.example',
  subject: 'Uitnodiging',
  text: 'Goedendag',
  html: '<p>Goedendag</p>',
});

beforeAll(async () => {
  server = await startAcsServer();
  mailer = acsMailer({ kind: 'acs', connectionString: server.connectionString }, from, options);
});
beforeEach(() => {
  server.refuse(undefined);
  server.endAs('Running');
});
afterAll(() => server.close());

describe('mail by Azure Communication Services', () => {
  it('goes as the service asks, under our number, signed, and without tracking', async () => {
    expect(await mailer.send(mailOf(1))).toBe('accepted');
    expect(server.taken).toEqual([
      {
        operationId: idOf(1),
        message: {
          senderAddress: from,
          content: { subject: 'Uitnodiging', plainText: 'Goedendag', html: '<p>Goedendag</p>' },
          recipients: { to: [{ address: 'peuterhuis@een.example' }] },
          replyTo: [{ address: 'vragen@voorbeeldstad.example' }],
          userEngagementTrackingDisabled: true,
        },
      },
    ]);
    expect(server.complaints).toEqual([]);
  });

  it('can be asked for afterwards by its number, and is not sent for it', async () => {
    await mailer.send(mailOf(2));
    const before = server.taken.length;
    expect(await mailer.wasAccepted(idOf(2))).toBe(true);
    expect(await mailer.wasAccepted(idOf(3))).toBe(false);
    expect(server.taken).toHaveLength(before);
    expect(server.complaints).toEqual([]);
  });

  it('is taken when the service says at once that it went out', async () => {
    server.endAs('Succeeded');
    expect(await mailer.send(mailOf(4))).toBe('accepted');
  });

  it.each([
    ['EmailDroppedAllRecipientsSuppressed', 'refused'],
    ['ServiceError', 'later'],
  ])('that failed by %s is %s', async (code, handed) => {
    server.endAs('Failed', code);
    expect(await mailer.send(mailOf(5))).toBe(handed);
  });

  it.each([
    [429, 'TooManyRequests', 'later'],
    [503, 'ServiceUnavailable', 'later'],
    [404, 'DomainNotLinked', 'later'],
    [409, 'Conflict', 'unknown'],
  ])('that is answered %i %s is %s', async (status, code, handed) => {
    server.refuse({ status, code });
    expect(await mailer.send(mailOf(6))).toBe(handed);
  });

  it('is not sent where the service cannot be reached, and nobody can tell then', async () => {
    const gone = { kind: 'acs', connectionString: `endpoint=http://127.0.0.1:9;accesskey=a2V5` } as const;
    const nowhere = acsMailer(gone, from, options);
    expect(await nowhere.send(mailOf(7))).toBe('later');
    expect(await nowhere.wasAccepted(idOf(7))).toBeUndefined();
  });
});

describe('the way that mail leaves', () => {
  it.each([
    ['smtp://127.0.0.1:2525', 'smtp', '127.0.0.1'],
    ['smtps://user:secret@mail.example', 'smtp', 'mail.example'],
    ['acs:endpoint=https://x.communication.azure.com/;accesskey=a2V5', 'acs', 'x.communication.azure.com'],
    ['acs:https://x.communication.azure.com', 'acs-identity', 'x.communication.azure.com'],
  ])('is read from %s', (text, kind, host) => {
    const transport = transportOf(text);
    expect(transport?.kind).toBe(kind);
    expect(hostOf(transport!)).toBe(host);
  });

  it.each(['http://mail.example', 'acs:endpoint=http://x/;accesskey=a2V5', 'acs:http://x', 'smtp:', ''])(
    'is not read from "%s"',
    (text) => expect(transportOf(text)).toBeUndefined(),
  );
});
