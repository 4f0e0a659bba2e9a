import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smtpMailer } from '../../../functions/mail/smtp-mailer.ts';
import { type Backend, startBackend } from '../../../local/backend/start-backend.ts';
import { removeData } from '../../../local/start/data-folder.ts';
import { idOf } from '../../functions/fixtures/inzending.ts';
import { buildFunctions } from '../../support/build-functions.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'groeiblad-data-'));
let backend: Backend;
beforeAll(async () => {
  backend = await startBackend({ appDir: await buildFunctions(), folder });
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

test('what a run leaves in its folder is gone when the data begin again, the post too', async () => {
  const mail = { id: idOf(1), to: 'een@voorbeeld.example', subject: 'x', text: 'x', html: '<p>x</p>' };
  expect(await smtpMailer(backend.mail.url, 'vve@voorbeeld.example').send(mail)).toBe('accepted');
  await backend.close();
  expect(fs.readdirSync(folder)).toContain('post');
  removeData(folder);
  expect(fs.readdirSync(folder)).toEqual([]);
});
