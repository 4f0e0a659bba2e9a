import fs from 'node:fs';
import path from 'node:path';
import type { KeptMail } from './kept-mail.ts';

/** The mails of an earlier run and of this one, oldest first. */
export interface MailFolder {
  all(): readonly KeptMail[];
  /** Keeps a mail; what is answered is on disk. */
  add(mail: Omit<KeptMail, 'nth'>): void;
}

const file = 'mails.jsonl';

/** One line of JSON a mail. A line that was cut off by a crash belongs to a mail that was never taken over. */
export function openMailFolder(folder: string | undefined): MailFolder {
  const place = folder === undefined ? undefined : path.join(folder, file);
  const mails = place === undefined ? [] : readLines(place);
  return {
    all: () => mails,
    add: (mail) => {
      const kept: KeptMail = { nth: mails.length + 1, ...mail };
      if (place !== undefined)
        fs.appendFileSync(place, `${JSON.stringify(kept)}\n`, { flush: true, mode: 0o600 });
      mails.push(kept);
    },
  };
}

function readLines(place: string): KeptMail[] {
  fs.mkdirSync(path.dirname(place), { recursive: true });
  if (!fs.existsSync(place)) return [];
  const lines = fs.readFileSync(place, 'utf8').split('\n');
  const mails = lines.slice(0, -1).map((line) => JSON.parse(line) as KeptMail);
  if (lines.at(-1) !== '')
    fs.writeFileSync(
      place,
      lines
        .slice(0, -1)
        .map((line) => `${line}\n`)
        .join(''),
    );
  return mails;
}
