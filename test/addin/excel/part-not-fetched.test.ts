import { afterEach, expect, it, vi } from 'vitest';
import { problems } from '../../../shared/kernel/problem.ts';
import { snapshot } from '../../../local/excel/model/snapshot.ts';
import { openWithForm } from '../../support/example-choice.ts';
import type { OpenExcel } from '../../support/open-excel.ts';

const network = vi.hoisted(() => ({ isGone: false }));
vi.mock('../../../addin/excel/office-apply.ts', async (original) => {
  const part = await original<object>();
  // What is imported and has a `then` is waited for: so fetching it rejects as long as the network is gone.
  return new Proxy(part, {
    get: (target, name) =>
      network.isGone && name === 'then'
        ? (_: unknown, reject: (error: Error) => void) => reject(gone)
        : (Reflect.get(target, name) as unknown),
    has: (target, name) => name === 'then' || name in target,
  });
});
const gone = new Error('The part cannot be fetched');

let excel: OpenExcel | undefined;
afterEach(() => {
  network.isGone = false;
  excel?.close();
});

it('a part that cannot be fetched is told in a sentence, changes nothing, and does its work the next time', async () => {
  excel = await openWithForm('school-linde');
  const before = JSON.stringify(snapshot(excel.workbook));
  network.isGone = true;
  const refused = await excel.run('check');
  const { title, advies } = problems['even-niet-bereikbaar'];
  expect(refused).toMatchObject({ ok: false, failure: { code: 'even-niet-bereikbaar', title, advies } });
  expect(JSON.stringify(snapshot(excel.workbook))).toBe(before);
  network.isGone = false;
  expect(await excel.run('check')).toMatchObject({ ok: true });
});
