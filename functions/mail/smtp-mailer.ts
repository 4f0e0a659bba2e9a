import nodemailer from 'nodemailer';
import type { Handed, Mailer } from './mailer.ts';

/** What nodemailer says of a failure: the answer of the server, and at which command. */
interface SmtpFailure {
  readonly code?: string;
  readonly responseCode?: number;
  readonly command?: string;
}

const CONNECT_MS = 10_000;
const ANSWER_MS = 30_000;

/**
 * Mail by SMTP (RFC 5321). The server takes a message over with its answer to DATA; before that nothing was sent, and
 * a broken connection after it leaves it unknown. What became of an earlier attempt SMTP cannot tell.
 * @param url `smtp://host:port` or `smtps://user:password@host`
 */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = nodemailer.createTransport({
    url,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: ANSWER_MS,
    // A mail of ours is text alone: nothing is read from a disk or fetched, whatever stands in it.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = from.slice(from.lastIndexOf('@') + 1);
  return {
    async send({ id, to, replyTo, subject, text, html }) {
      try {
        const messageId = `<${id}@${domain}>`;
        await transport.sendMail({ from, to, ...(replyTo && { replyTo }), subject, text, html, messageId });
        return 'accepted';
      } catch (error) {
        return handedBy(error as SmtpFailure);
      }
    },
    wasAccepted: () => Promise.resolve(undefined),
  };
}

/** 5xx about the address is final (RFC 5321, 4.2.1), any other answer may change. */
function handedBy({ code, responseCode, command }: SmtpFailure): Handed {
  if (responseCode !== undefined) return responseCode >= 500 && command === 'RCPT TO' ? 'refused' : 'later';
  if (code === 'EENVELOPE') return 'refused';
  return command === 'DATA' ? 'unknown' : 'later';
}
