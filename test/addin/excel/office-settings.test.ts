import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { settingKeys } from '../../../addin/flows/setting-keys.ts';
import { openWithForm } from '../../support/example-choice.ts';
import { keep, keepAsBefore, keptIn } from '../../support/kept-settings.ts';
import { type OpenExcel, valueOf } from '../../support/open-excel.ts';

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openWithForm('school-linde');
});
afterEach(() => excel.close());

const door = () => excel.ports.workbook;
const read = async () => valueOf(await excel.use(() => door().read()));
const write = async (
  settings: Readonly<Record<string, string | undefined>>,
  seen?: Awaited<ReturnType<typeof read>>,
) => {
  const before = seen ?? (await read());
  valueOf(await excel.use(() => door().apply(before, { settings })));
};
const { form, sent, answers, pending } = settingKeys;

describe('what the add-in keeps in Excel', () => {
  it('stands in the properties of the file, and is read from there', async () => {
    await write({ [sent]: '{"a":1}' });
    expect(Object.keys(excel.workbook.customProperties)).toContain(sent);
    expect(excel.workbook.settings).toEqual({});
    expect((await read()).settings.get(sent)).toBe('{"a":1}');
  });

  it('comes back whole, however long, from an Excel that gives back 127 characters', async () => {
    const long = JSON.stringify(Array.from({ length: 60 }, (_, i) => `zin ${i} é 👩‍👧 _x0041_`));
    await write({ [answers]: long });
    expect(JSON.parse((await read()).settings.get(answers) ?? '')).toEqual(JSON.parse(long));
  });

  it('would come back cut off in pieces of 255', async () => {
    const long = JSON.stringify(['x'.repeat(240)]);
    excel.workbook.customProperties[answers] = long;
    expect((await read()).settings.get(answers)).not.toBe(long);
  });

  it('leaves nothing of a longer value, nor of one that is removed', async () => {
    await write({ [answers]: JSON.stringify(['x'.repeat(900)]) });
    await write({ [answers]: '[]' });
    expect((await read()).settings.get(answers)).toBe('[]');
    await write({ [answers]: undefined });
    expect(Object.keys(excel.workbook.customProperties).filter((name) => name.startsWith(answers))).toEqual(
      [],
    );
  });

  it('is removed by who wrote it a moment ago and read nothing since', async () => {
    const seen = await read();
    await write({ [pending]: '{"a":1}' }, seen);
    const after = { ...seen, settings: new Map([...seen.settings, [pending, '{"a":1}']]) };
    await write({ [pending]: undefined }, after);
    expect((await read()).settings.has(pending)).toBe(false);
  });

  it('is whole when another window wrote something longer or shorter meanwhile', async () => {
    const [long, short] = [JSON.stringify(['x'.repeat(900)]), '["kort"]'];
    const early = await read();
    await write({ [answers]: long });
    await write({ [answers]: short }, early);
    expect((await read()).settings.get(answers)).toBe(short);
    await write({ [answers]: long });
    const seen = await read();
    await write({ [answers]: undefined });
    await write({ [answers]: undefined }, seen);
    expect((await read()).settings.has(answers)).toBe(false);
  });

  it('asks of properties of others no more than their name, and leaves them as they are', async () => {
    const others = { MSIP_Label_1_Name: 'Intern', 'Te lang': 'w'.repeat(300) };
    Object.assign(excel.workbook.customProperties, others);
    valueOf(await excel.run('check'));
    expect(excel.workbook.customProperties).toMatchObject(others);
    expect([...(await read()).settings.keys()].every((key) => key.startsWith('groeiblad.'))).toBe(true);
  });
});

describe('a form in use, of which Excel keeps the settings apart', () => {
  beforeEach(() => {
    keep(excel.workbook, sent, '{"a":1}');
    keepAsBefore(excel.workbook);
  });

  it('is known as it was', async () => {
    const { settings, olderSettings } = await read();
    expect(settings.get(sent)).toBe('{"a":1}');
    expect(olderSettings).toEqual([form, sent]);
  });

  it('moves with the next change: nothing is lost, and there is one place', async () => {
    const before = (await read()).settings;
    await write({ [answers]: '[]' });
    expect(keptIn(excel.workbook)).toEqual(new Map([...before, [answers, '[]']]));
    expect(excel.workbook.settings).toEqual({});
  });

  it('loses by a property of the same name, also when it moves', async () => {
    keep(excel.workbook, sent, '{"a":2}');
    expect((await read()).settings.get(sent)).toBe('{"a":2}');
    await write({ [answers]: '[]' });
    expect(keptIn(excel.workbook).get(sent)).toBe('{"a":2}');
  });

  it('does not come back after it was removed', async () => {
    await write({ [sent]: undefined });
    expect((await read()).settings.has(sent)).toBe(false);
  });
});
