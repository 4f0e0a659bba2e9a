import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { isAbove } from '../support/office-members/api-set.ts';
import { collectMembers, fullName, type OfficeMember } from '../support/office-members/collect-members.ts';
import { describeMembers } from '../support/office-members/describe-members.ts';
import { hostAnswers } from '../support/office-members/host-answers.ts';

const sources = readdirSync('addin', { recursive: true })
  .map((file) => `addin/${String(file).replaceAll('\\', '/')}`)
  .filter((file) => /\.tsx?$/.test(file))
  .sort();
const manifest = readFileSync('manifest.xml', 'utf8');

let members: OfficeMember[];
beforeAll(() => {
  members = collectMembers(sources);
});

/** The version of a set that the manifest demands, so that the add-in is not offered without it. */
const demanded = (set: string) => new RegExp(`<Set Name="${set}" MinVersion="([\\d.]+)"`).exec(manifest)?.[1];

const asksAtRunTime = (file: string, { name, version }: { name: string; version: string }) =>
  readFileSync(file, 'utf8').includes(`isSetSupported('${name}', '${version}')`);

/** Members that an Excel may lack that meets the manifest, used in a file that does not ask for their set. */
const unasked = (used: readonly OfficeMember[]) =>
  used
    .filter(({ set, files }) => {
      if (set === undefined) return false;
      const floor = demanded(set.name);
      const isThere = floor !== undefined && !isAbove(set.version, floor);
      return !isThere && !files.every((file) => asksAtRunTime(file, set));
    })
    .map((member) => `${fullName(member)} needs ${member.set?.name ?? ''} ${member.set?.version ?? ''}`);

const unanswered = async (used: readonly OfficeMember[]) =>
  [...(await hostAnswers(used))].filter(([, answer]) => answer === 'nobody').map(([name]) => name);

test('the list of members in the documentation is that of the code', async () => {
  expect(members.length).toBeGreaterThan(100);
  const text = await describeMembers(members, await hostAnswers(members));
  await expect(text).toMatchFileSnapshot('../../docs/office-members.md');
});

test('the host answers every member that the add-in uses', async () => {
  expect(await unanswered(members)).toEqual([]);
});

test('no member is above what the manifest demands, unless the code asks for it', () => {
  expect(unasked(members)).toEqual([]);
});

test('planted faults: a member that nobody answers, and one above the floor, are found', async () => {
  const file = path.join(tmpdir(), 'planted.ts');
  writeFileSync(
    file,
    `export async function planted(context: Excel.RequestContext) {
      const sheet = context.workbook.worksheets.getItem('Start');
      sheet.getRange('A1').flashFill();
      const { comments } = sheet;
      Office.context.document.getFilePropertiesAsync(() => undefined);
      return comments;
    }`,
  );
  const used = collectMembers([file]);
  expect(await unanswered(used)).toEqual([
    'Excel.Range.flashFill',
    'Excel.Worksheet.comments',
    'Office.Document.getFilePropertiesAsync',
  ]);
  expect(unasked(used)).toEqual(['Excel.Worksheet.comments needs ExcelApi 1.10']);
});
