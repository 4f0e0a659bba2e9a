import { startChild } from '../lifecycle/start-child.ts';
import { LineLog } from '../lifecycle/line-log.ts';
import type { KeptMail } from './kept-mail.ts';
import type { MailProcessOptions, MailProcessReady } from './mail-process-options.ts';

export interface Mail {
  /** For the functions: `smtp://127.0.0.1:1234`. */
  readonly url: string;
  /** Where the mails are read, as JSON. */
  readonly inbox: string;
  /** Every mail that was taken over, oldest first. */
  list(): Promise<readonly KeptMail[]>;
  logs(): readonly string[];
  close(): Promise<void>;
}

/**
 * Starts a mail server on loopback, in a process of its own that stops with us. It takes every mail and sends none on:
 * they are read in the Postvak of the werkbank. An address that begins with `onbekend` or `weg` is refused, as one
 * that does not exist.
 * @throws PortInUse
 */
export async function startMail({ port = 0, folder }: Partial<MailProcessOptions> = {}): Promise<Mail> {
  const log = new LineLog(() => undefined);
  const child = await startChild<MailProcessOptions, MailProcessReady>({
    module: new URL('mail-process.ts', import.meta.url),
    options: folder === undefined ? { port } : { port, folder },
    onLine: (line) => log.add(line),
  });
  const { smtpPort, inboxPort } = child.ready;
  const inbox = `http://127.0.0.1:${inboxPort}/mails`;
  return {
    inbox,
    url: `smtp://127.0.0.1:${smtpPort}`,
    list: async () => {
      const response = await fetch(inbox);
      return (await response.json()) as KeptMail[];
    },
    logs: () => log.lines(),
    close: () => child.close(),
  };
}
