import http, { type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { listenOnLoopback } from '../lifecycle/port-in-use.ts';
import { serveParent, type Service } from '../lifecycle/serve-parent.ts';
import { bounces } from './bounces.ts';
import { type MailFolder, openMailFolder } from './mail-folder.ts';
import type { MailProcessOptions, MailProcessReady } from './mail-process-options.ts';

const LARGEST = 1024 * 1024;

async function startMail({ port, folder }: MailProcessOptions): Promise<Service<MailProcessReady>> {
  const mails = openMailFolder(folder, (line) => process.stderr.write(`${line}\n`));
  const smtp = smtpServer(mails);
  // A client that goes away in the middle of a mail is no reason to stop: nothing was taken over, and it asks again.
  smtp.on('error', (error) => process.stderr.write(`${error.message}\n`));
  const smtpPort = await listenOnLoopback(smtp.server, port);
  const inbox = http.createServer((request, response) => answer(mails, request, response));
  const inboxPort = await listenOnLoopback(inbox, 0);
  return {
    ready: { smtpPort, inboxPort },
    async close() {
      await new Promise<void>((resolve) => smtp.close(() => resolve()));
      await closeServer(inbox);
    },
  };
}

/** Takes mail for anyone and delivers it to nobody: it goes no further than the inbox on this machine. */
function smtpServer(mails: MailFolder): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: LARGEST,
    disableReverseLookup: true,
    onRcptTo: ({ address }, _session, done) => {
      done(bounces(address) ? refusal('5.1.1 This address does not exist') : null);
    },
    onData: (stream, session, done) => {
      receive(stream, session, mails).then(
        () => done(null),
        (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
      );
    },
  });
}

const refusal = (text: string): Error => Object.assign(new Error(text), { responseCode: 550 });

async function receive(
  stream: SMTPServerDataStream,
  { envelope }: SMTPServerSession,
  mails: MailFolder,
): Promise<void> {
  const mail = await simpleParser(stream);
  if (stream.sizeExceeded)
    throw Object.assign(new Error('5.3.4 This mail is too large'), { responseCode: 552 });
  const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
  for (const { address } of envelope.rcptTo)
    mails.add({
      receivedAt: new Date().toISOString(),
      from,
      to: address,
      ...(mail.replyTo && { replyTo: mail.replyTo.text }),
      subject: mail.subject ?? '',
      text: mail.text ?? '',
      html: mail.html === false ? '' : (mail.html ?? ''),
      messageId: mail.messageId ?? '',
    });
}

/** A page elsewhere could make its own name point at this machine: links that give a right are not for that. */
function answer(
  mails: MailFolder,
  { url, headers, socket }: IncomingMessage,
  response: ServerResponse,
): void {
  if (headers.host !== `127.0.0.1:${String(socket.localPort)}`) response.writeHead(421).end();
  else if (url !== '/mails') response.writeHead(404).end();
  else response.setHeader('Content-Type', 'application/json; charset=utf-8').end(JSON.stringify(mails.all()));
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

serveParent(startMail);
