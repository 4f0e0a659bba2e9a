import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import type { KeptMail } from './kept-mail.ts';

/** The mails of an earlier run and of this one, oldest first. */
export interface MailFolder {
  all(): readonly KeptMail[];
  /** Keeps a mail; what is answered is on disk. */
  add(mail: Omit<KeptMail, 'nth'>): void;
}

const file = 'mails.jsonl';

const Line: z.ZodMiniType<KeptMail> = z.object({
  nth: z.int(),
  receivedAt: z.iso.datetime(),
  from: z.string(),
  to: z.string(),
  replyTo: z.exactOptional(z.string()),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  messageId: z.string(),
});

/**
 * One line of JSON a mail. A last line that was cut off by a crash belongs to a mail that was never taken over. Any other
 * line that is no mail stays in the file and is left out.
 * @param say hears of what was left out, in one line
 */
export function openMailFolder(folder: string | undefined, say: (line: string) => void): MailFolder {
  const place = folder === undefined ? undefined : path.join(folder, file);
  const mails = place === undefined ? [] : readLines(place, say);
  return {
    all: () => mails,
    add: (mail) => {
      const kept: KeptMail = { nth: (mails.at(-1)?.nth ?? 0) + 1, ...mail };
      if (place !== undefined)
        fs.appendFileSync(place, `${JSON.stringify(kept)}\n`, { flush: true, mode: 0o600 });
      mails.push(kept);
    },
  };
}

function readLines(place: string, say: (line: string) => void): KeptMail[] {
  fs.mkdirSync(path.dirname(place), { recursive: true });
  if (!fs.existsSync(place)) return [];
  const lines = fs.readFileSync(place, 'utf8').split('\n');
  const whole = lines.slice(0, -1);
  if (lines.at(-1) !== '') fs.writeFileSync(place, whole.map((line) => `${line}\n`).join(''));
  const read = whole.map(readLine);
  const damaged = read.flatMap((mail, nth) => (mail === undefined ? [nth + 1] : []));
  if (damaged.length > 0) say(`${place}: line ${damaged.join(', ')} is no mail and was left out`);
  return read.filter((mail) => mail !== undefined);
}

function readLine(line: string): KeptMail | undefined {
  try {
    return Line.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
