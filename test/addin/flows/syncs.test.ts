import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Flows } from '../../../addin/flows/flows.ts';
import { done } from '../../../addin/flows/outcome.ts';
import { fillForm, pasteKinderen } from '../../../local/demo/fill-form.ts';
import { paste } from '../../../local/excel/user/paste.ts';
import { addressIn } from '../../../local/demo/table-in-model.ts';
import { controletotalenOf } from '../../../shared/inzending/ontvangstbewijs.ts';
import type { Inzending } from '../../../shared/inzending/inzending.ts';
import { choiceFor } from '../../support/example-choice.ts';
import { exampleClient } from '../../support/example-client.ts';
import { uitnodigingFor } from '../../support/example-form.ts';
import { goodForm, kind } from '../../support/example-kinderen.ts';
import { openExcel, type OpenExcel, valueOf } from '../../support/open-excel.ts';

/** Round trips to Excel that one action of the user may take. */
const MOST = 4;

interface Measured {
  readonly children: number;
  readonly excel: OpenExcel;
  readonly syncs: Map<keyof Flows, number>;
}

const client = exampleClient({
  readUitnodiging: () => done(uitnodigingFor('school-linde')),
  submitInzending: ({ path, body }: { path: { inzendingId: string }; body: Inzending }) =>
    done({
      inzendingId: path.inzendingId,
      uitvraagId: body.uitvraagId,
      locatieId: body.locatieId,
      versie: 1,
      ontvangenOp: '2026-06-20T10:00:00.000Z',
      nummer: 'GB-ABCD1234',
      status: 'geaccepteerd',
      totalen: controletotalenOf(body),
    }),
});

async function measure(children: number): Promise<Measured> {
  const excel = await openExcel({ client });
  const syncs = new Map<keyof Flows, number>();
  const counted = async <N extends keyof Flows>(name: N, ...input: Parameters<Flows[N]>) => {
    const before = excel.host.syncCount;
    const outcome = await excel.run(name, ...input);
    syncs.set(name, excel.host.syncCount - before);
    return outcome;
  };
  valueOf(await counted('newForm', choiceFor('school-linde')));
  fillForm(excel.workbook, goodForm(['Groep 1', 'Groep 2'], 5));
  pasteChildren(excel, children);
  valueOf(await counted('readState'));
  valueOf(await counted('check'));
  valueOf(await counted('goTo', { table: 'Kinderen', row: 'K03', column: 'groep' }));
  valueOf(await counted('mendLook'));
  const preparation = valueOf(await counted('prepare', { nulopgave: false }));
  const redenen = preparation.askReason.map(() => 'Dit is nageteld.');
  valueOf(await counted('submit', preparation, { verklaring: true, redenen, vervangt: 0 }));
  return { children, excel, syncs };
}

/** Adds children to the five, and says that the groepen have so many. */
function pasteChildren({ workbook }: OpenExcel, upTo: number): void {
  const rows = Array.from({ length: upTo - 5 }, (_, i) =>
    kind(`X${String(i + 6)}`, i % 2 ? 'Groep 1' : 'Groep 2'),
  );
  const { sheet, address } = addressIn(workbook, 'Groepen', { row: 0, heading: 'Alle kinderen' });
  paste({ workbook, sheet }, address, [[220], [220]]);
  pasteKinderen(workbook, rows, 5);
}

let few: Measured;
let many: Measured;
beforeAll(async () => {
  few = await measure(5);
  many = await measure(400);
});
afterAll(() => [few, many].forEach(({ excel }) => excel.close()));

describe('round trips to Excel', () => {
  it('are counted on forms that really have 5 and 400 children', async () => {
    expect(valueOf(await few.excel.run('check')).kinderen).toBe(5);
    expect(valueOf(await many.excel.run('check')).kinderen).toBe(400);
  });

  it('are at most 4 for each action', () => {
    expect([...few.syncs].filter(([, count]) => count > MOST)).toEqual([]);
    expect([...few.syncs.keys()]).toEqual([
      'newForm',
      'readState',
      'check',
      'goTo',
      'mendLook',
      'prepare',
      'submit',
    ]);
  });

  it('are seen by this count when a batch is sent for each row', async () => {
    const { excel } = few;
    const before = excel.host.syncCount;
    await excel.use(() =>
      Excel.run(async (context) => {
        const body = context.workbook.tables.getItem('Kinderen').getDataBodyRange();
        for (let row = 0; row < 6; row += 1) {
          body.getCell(row, 0).load('values');
          await context.sync();
        }
      }),
    );
    expect(excel.host.syncCount - before).toBeGreaterThan(MOST);
  });

  it('are as many for 400 children as for 5', () => {
    expect([...many.syncs]).toEqual([...few.syncs]);
  });
});
