import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from '../../local/demo/table-in-model.ts';
import { fillForm } from '../../local/demo/fill-form.ts';
import { type Backend, startBackend } from '../../local/backend/start-backend.ts';
import { buildFunctions } from '../support/build-functions.ts';
import { goodForm } from '../support/example-kinderen.ts';
import { keptIn } from '../support/kept-settings.ts';
import { type OpenExcel, openExcel, valueOf } from '../support/open-excel.ts';
import { clientAs } from '../support/people.ts';
import { recordingFetch } from '../support/recording-fetch.ts';
import { randomCodes } from '../support/random-codes.ts';

const codes = randomCodes(12);
const month = '2024-11';

const wire = recordingFetch();
let backend: Backend;
let excel: OpenExcel;

beforeAll(async () => {
  backend = await startBackend({ appDir: await buildFunctions() });
  excel = await openExcel({ client: clientAs(backend, 'bram', wire.fetch) });
  const forms = valueOf(await excel.run('listForms'));
  valueOf(
    await excel.run(
      'newForm',
      forms.find(({ locatieId }) => locatieId === 'school-linde')!,
    ),
  );
  const form = goodForm(['Groep 1', 'Groep 2'], codes.length, (i) => codes[i]!);
  fillForm(excel.workbook, {
    ...form,
    kinderen: form.kinderen.map((kind) => ({ ...kind, startmaand: month })),
  });
  valueOf(await excel.run('check'));
  const preparation = valueOf(await excel.run('prepare', { nulopgave: false }));
  valueOf(await excel.run('submit', preparation, { verklaring: true, redenen: [], vervangt: 0 }));
});
afterAll(async () => {
  excel.close();
  await backend.close();
});

const findIn = (texts: readonly string[]): readonly string[] =>
  [...codes, month].filter((planted) =>
    texts.some((text) => text.toLowerCase().includes(planted.toLowerCase())),
  );

describe('the child list', () => {
  it('stands in the workbook: the codes were really planted', () => {
    expect(rowsOf(excel.workbook, 'Kinderen').map((row) => row['Code'])).toEqual(
      expect.arrayContaining(codes),
    );
  });

  it('is in no address, header or body that went over the wire', () => {
    const puts = wire.texts.filter((text) => text.startsWith('PUT '));
    expect(puts).toHaveLength(1);
    expect(puts[0]).toContain('"doelgroepkinderen"');
    expect(findIn(wire.texts)).toEqual([]);
  });

  it('is found by this search when it does go over the wire', async () => {
    const before = wire.texts.length;
    await wire.fetch(`${backend.api}/gezondheid`, { method: 'PUT', body: codes[3]! });
    expect(findIn(wire.texts.splice(before))).toEqual([codes[3]]);
  });

  it('is in no log line of the server', () => {
    expect(backend.logs().length).toBeGreaterThan(0);
    expect(findIn(backend.logs())).toEqual([]);
  });

  it('is in no setting and no property of the file', () => {
    const { settings, documentSettings, properties, customProperties } = excel.workbook;
    expect([...keptIn(excel.workbook).keys()].sort()).toEqual(
      ['formulier', 'gecontroleerd', 'gecontroleerdOp', 'hoogsteCode', 'verstuurd'].map(
        (name) => `groeiblad.${name}`,
      ),
    );
    expect(findIn([JSON.stringify({ settings, documentSettings, properties, customProperties })])).toEqual(
      [],
    );
  });

  it('is on no sheet but Kinderen and the list to print, where everything was right', () => {
    const others = excel.workbook.sheets.filter(({ name }) => !['Kinderen', 'Sleutellijst'].includes(name));
    const texts = others.flatMap(({ tables }) =>
      tables.map(({ name }) => JSON.stringify(rowsOf(excel.workbook, name))),
    );
    expect(findIn(texts)).toEqual([]);
  });
});
