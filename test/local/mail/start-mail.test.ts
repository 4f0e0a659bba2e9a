import http from 'node:http';
import net from 'node:net';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smtpMailer } from '../../../functions/mail/smtp-mailer.ts';
import { type Mail, startMail } from '../../../local/mail/start-mail.ts';
import { idOf } from '../../functions/fixtures/inzending.ts';

let server: Mail;
beforeAll(async () => {
  server = await startMail();
});
afterAll(() => server.close());

const mail = {
  id: idOf(1),
  to: 'peuterhuis@een.example',
  subject: 'Uitnodiging',
  text: 'Goedendag',
  html: '<p>Goedendag</p>',
};
const send = (change: Partial<typeof mail> = {}) =>
  smtpMailer(server.url, 'vve@voorbeeldstad.example').send({ ...mail, ...change });

/** Status of the inbox, asked under this name. */
async function statusFor(host: string): Promise<number | undefined> {
  const request = http.get(server.inbox, { headers: { host } });
  const [response] = (await once(request, 'response')) as [http.IncomingMessage];
  response.resume();
  return response.statusCode;
}

/** Says this much of a mail, one line after each answer, and goes away without a word. */
async function breakOff(lines: readonly string[]): Promise<void> {
  const { hostname, port } = new URL(server.url);
  const socket = net.connect(Number(port), hostname);
  await once(socket, 'data');
  for (const line of lines) {
    socket.write(`${line}\r\n`);
    await once(socket, 'data');
  }
  socket.write('Subject: half');
  // It has to have been heard: only then does going away come as an error.
  await wait(100);
  socket.resetAndDestroy();
  await once(socket, 'close');
}

describe('the mail server on this machine', () => {
  it('outlives a sender that goes away in the middle of a mail, and keeps nothing of it', async () => {
    await breakOff(['EHLO x', 'MAIL FROM:<a@een.example>', 'RCPT TO:<b@een.example>', 'DATA']);
    await breakOff(['EHLO x', 'MAIL FROM:<a@een.example>']);
    expect(await send()).toBe('accepted');
    expect((await server.list()).map(({ to }) => to)).toEqual([mail.to]);
  });

  it('refuses a mail that is larger than any of ours', async () => {
    expect(await send({ text: 'x'.repeat(80) + '\n'.repeat(1_100_000) })).not.toBe('accepted');
    expect(await server.list()).toHaveLength(1);
  });

  it('shows the post under its own address alone, not to a name that was made to point here', async () => {
    expect(await statusFor(new URL(server.inbox).host)).toBe(200);
    expect(await statusFor('elsewhere.example')).toBe(421);
    expect(await statusFor(`localhost:${new URL(server.inbox).port}`)).toBe(421);
  });
});
