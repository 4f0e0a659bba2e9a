import { expect, it } from 'vitest';
import { childOf } from '../../../addin/file/package/xml.ts';
import { XlsxPackage } from '../../../addin/file/package/xlsx-package.ts';
import { unpack } from '../../../addin/file/package/zip.ts';
import { fileLimits } from '../../../addin/file/open-file.ts';
import { sheetParts } from '../../../addin/file/read/book-part.ts';
import { done } from '../../../addin/flows/outcome.ts';
import { copyName } from '../../../addin/upload/copy-name.ts';
import { makeActions } from '../../../addin/upload/actions.ts';
import { sentNumbers } from '../../../addin/upload/sent-numbers.ts';
import { makePageStore } from '../../../addin/upload/page-store.ts';
import { emptyForm, invitingClient } from '../../support/upload/file-ports.ts';
import { lookOfFile } from '../../support/upload/file-look.ts';

const LOCATIE = 'school-linde';
const packageOf = (bytes: Uint8Array) => new XlsxPackage(unpack(bytes, fileLimits));

it('the page gives a copy of a file with its look put back, and says so in its name', async () => {
  const form = await emptyForm(LOCATIE);
  const harmed = packageOf(form);
  const path = sheetParts(harmed).find(({ name }) => name === 'Kinderen')!.path;
  const sheet = harmed.edit(path);
  sheet.removeChild(childOf(sheet, 'dataValidations')!);

  const page = makePageStore();
  const { chooseFile } = makeActions(page, {
    client: invitingClient(LOCATIE),
    auth: {
      getToken: () => Promise.resolve(done('token')),
      signIn: () => Promise.resolve(done(undefined)),
      signOut: () => Promise.resolve(done(undefined)),
    },
    numbers: sentNumbers(() => ({ getItem: () => null, setItem: () => undefined })),
    onBug: (error) => {
      throw error;
    },
  });
  await chooseFile(new File([new Uint8Array(harmed.toBytes())], 'formulier (nagekeken).xlsx'));
  const { desk } = page.state();
  await desk!.pane.open('repair');
  await desk!.pane.mendLook();

  const state = desk!.store.state();
  expect(state.mended?.differences.map(({ sheet: name, kind }) => [name, kind])).toEqual([
    ['Kinderen', 'rules'],
  ]);
  expect(copyName(state, 'formulier (nagekeken).xlsx')).toBe('formulier (hersteld).xlsx');
  const before = lookOfFile(packageOf(form))['Kinderen'];
  expect(lookOfFile(packageOf(desk!.workbook.toBytes()))['Kinderen']).toEqual(before);
});
