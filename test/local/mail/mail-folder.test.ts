import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openMailFolder } from '../../../local/mail/mail-folder.ts';
import { receivedText } from '../../../local/werkbank/postvak/draw-mails.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'groeiblad-mails-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const mail = (subject: string) => ({
  receivedAt: '2026-06-02T09:00:00.000Z',
  from: 'vve@voorbeeldstad.example',
  to: 'peuterhuis@een.example',
  subject,
  text: 'Goedendag',
  html: '',
  messageId: '',
});
const place = () => path.join(folder, 'mails.jsonl');

/** What is read of a folder, and what is said of it. */
function reopened() {
  const said: string[] = [];
  const mails = openMailFolder(folder, (line) => said.push(line));
  return { mails, said, subjects: () => mails.all().map(({ subject }) => subject) };
}

describe('the mails on disk', () => {
  beforeEach(() => {
    const { mails } = reopened();
    for (const subject of ['een', 'twee', 'drie']) mails.add(mail(subject));
  });

  it('are there in the next run, with nothing said', () => {
    expect(reopened()).toMatchObject({ said: [] });
    expect(reopened().subjects()).toEqual(['een', 'twee', 'drie']);
  });

  it.each([
    ['no JSON', '{"nth": 2, "receivedAt'],
    ['no mail', '{"nth": 2}'],
    ['empty', ''],
  ])('go on where a line in the middle is %s, which one line of the log says', (_, damaged) => {
    const [first = '', , third = ''] = fs.readFileSync(place(), 'utf8').split('\n');
    fs.writeFileSync(place(), `${first}\n${damaged}\n${third}\n`);
    const { said, subjects, mails } = reopened();
    expect(subjects()).toEqual(['een', 'drie']);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('line 2');
    mails.add(mail('vier'));
    expect(
      reopened()
        .mails.all()
        .map(({ nth }) => nth),
    ).toEqual([1, 3, 4]);
    expect(fs.readFileSync(place(), 'utf8')).toContain(`\n${damaged}\n`);
  });

  it('lose a last line that was cut off, which was never answered', () => {
    fs.appendFileSync(place(), '{"nth": 4');
    expect(reopened().subjects()).toHaveLength(3);
    expect(fs.readFileSync(place(), 'utf8').endsWith('}\n')).toBe(true);
  });
});

it('a mail of the summer is shown two hours later than UTC, one of the winter an hour', () => {
  expect(receivedText('2026-06-02T22:30:00.000Z')).toMatch(/^03-06-2026.* 00:30$/);
  expect(receivedText('2026-12-02T22:30:00.000Z')).toMatch(/^02-12-2026.* 23:30$/);
});
