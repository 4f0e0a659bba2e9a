import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smtpMailer } from '../../../functions/mail/smtp-mailer.ts';
import { type Mail as MailServer, startMail } from '../../../local/mail/start-mail.ts';
import { idOf } from '../fixtures/inzending.ts';

let server: MailServer;
beforeAll(async () => {
  server = await startMail();
});
afterAll(() => server.close());

const from = 'vve@voorbeeldstad.example';
const mail = {
  id: idOf(1),
  to: 'peuterhuis@een.example',
  replyTo: 'vragen@voorbeeldstad.example',
  subject: 'Uitnodiging: één vraag',
  text: 'Goedendag,\n\nhttps://groeiblad.example/uitnodiging.html#9901-x\n',
  html: '<p>Goedendag</p>',
};

describe('mail by SMTP', () => {
  it('arrives as it was written, under our number', async () => {
    expect(await smtpMailer(server.url, from).send(mail)).toBe('accepted');
    const [kept] = await server.list();
    expect(kept).toMatchObject({
      from,
      to: mail.to,
      replyTo: mail.replyTo,
      subject: mail.subject,
      text: mail.text,
      messageId: `<${mail.id}@voorbeeldstad.example>`,
    });
    expect(kept?.html).toContain(mail.html);
  });

  it('is refused by an address that does not exist', async () => {
    const nobody = { ...mail, to: 'onbekend@een.example' };
    expect(await smtpMailer(server.url, from).send(nobody)).toBe('refused');
    expect(await server.list()).toHaveLength(1);
  });

  it('waits where no server is', async () => {
    expect(await smtpMailer('smtp://127.0.0.1:9', from).send(mail)).toBe('later');
  });

  it('cannot tell afterwards what came of it', async () => {
    expect(await smtpMailer(server.url, from).wasAccepted(mail.id)).toBeUndefined();
  });
});
