import { afterEach, describe, expect, it } from 'vitest';
import { fillForm } from '../../../local/demo/fill-form.ts';
import { settingKeys } from '../../../addin/flows/setting-keys.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { keep, keptIn } from '../../support/kept-settings.ts';
import { type OpenExcel, openExcel, valueOf } from '../../support/open-excel.ts';
import { choiceFor } from '../../support/example-choice.ts';
import { rememberingServer } from '../../support/remembering-server.ts';

const open: OpenExcel[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

/** A form with children, of which the server says that its figures were adopted; the test moves the clock. */
async function adoptedForm() {
  const clock = { now: new Date('2026-06-20T10:00:00Z') };
  const { client, knows } = rememberingServer();
  const excel = await openExcel({ client, now: () => clock.now });
  open.push(excel);
  valueOf(await excel.run('newForm', choiceFor('school-linde')));
  fillForm(excel.workbook, goodForm(['Groep 1', 'Groep 2'], 12));
  const preparation = valueOf(await excel.run('prepare', {}));
  valueOf(await excel.run('submit', preparation, { verklaring: true, redenen: [], vervangt: 0 }));
  knows.status = 'vastgesteld';
  // The file learns it: nothing can be sent any more.
  await excel.run('prepare', {});
  return { excel, clock };
}

async function isDue(excel: OpenExcel): Promise<boolean | undefined> {
  const state = valueOf(await excel.run('readState'));
  return state.kind === 'formulier' ? state.kinderlijst?.isDue : undefined;
}

describe('the question to wipe the child list', () => {
  it('comes once the figures were adopted', async () => {
    const { excel } = await adoptedForm();
    expect(await isDue(excel)).toBe(true);
  });

  it('does not come where what was sent does not count', async () => {
    const { excel } = await adoptedForm();
    const inzendingId = '11111111-2222-4333-8444-555555555555';
    keep(excel.workbook, settingKeys.judged, JSON.stringify({ inzendingId, stand: 'ingetrokken' }));
    expect(await isDue(excel)).toBe(false);
  });

  it('rests for a year when it is left for later, and the file keeps since when', async () => {
    const { excel, clock } = await adoptedForm();
    expect(valueOf(await excel.run('leaveList'))).toMatchObject({ kinderlijst: { isDue: false } });
    expect(keptIn(excel.workbook).get(settingKeys.list)).toContain('2026-06-20');
    clock.now = new Date('2027-06-20T09:59:59Z');
    expect(await isDue(excel)).toBe(false);
    clock.now = new Date('2027-06-20T10:00:00Z');
    expect(await isDue(excel)).toBe(true);
  });

  it('comes again where somebody changed what the file keeps of it', async () => {
    const { excel } = await adoptedForm();
    keep(excel.workbook, settingKeys.list, '{"laterOp":"morgen"}');
    expect(await isDue(excel)).toBe(true);
  });

  it('never comes again after wiping', async () => {
    const { excel, clock } = await adoptedForm();
    valueOf(await excel.run('wipeList'));
    clock.now = new Date('2029-01-01T10:00:00Z');
    expect(await isDue(excel)).toBeUndefined();
  });
});
