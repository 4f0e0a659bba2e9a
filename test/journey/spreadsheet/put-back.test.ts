import { afterEach, describe, expect, it } from 'vitest';
import { done } from '../../../addin/flows/outcome.ts';
import { rowsOf } from '../../../local/demo/table-in-model.ts';
import { redo, undo } from '../../../local/excel/user/attempt.ts';
import { openSheet } from '../../../local/excel/user/place.ts';
import { showTab } from '../../../local/excel/user/sheet-tabs.ts';
import type { Inzending } from '../../../shared/inzending/inzending.ts';
import { controletotalenOf } from '../../../shared/inzending/ontvangstbewijs.ts';
import { exampleClient } from '../../support/example-client.ts';
import { uitnodigingFor } from '../../support/example-form.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { namedText } from '../../support/named-text.ts';
import { valueOf } from '../../support/open-excel.ts';
import { pasteAt } from '../peers/cell-addresses.ts';
import { type Journey, openJourney } from '../peers/open-journey.ts';
import { heard, rest } from './heard.ts';

const open: Journey[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

/** A server that takes what it is sent. */
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

async function checked(): Promise<Journey> {
  const journey = await openJourney({ client, form: goodForm(['Groep 1', 'Groep 2'], 12) });
  open.push(journey);
  await journey.check();
  return journey;
}

/** What the sheets say of check and sending. */
const told = ({ workbook }: Journey) => ({
  controle: namedText(workbook, 'ControleStand'),
  start: namedText(workbook, 'StartStand'),
  steps: rowsOf(workbook, 'Stappen').map((row) => Object.values(row).at(-1)),
});

const isStale = ({ state }: Journey) => state().checked?.stale;
const edit = (journey: Journey, text: string) => pasteAt(journey.workbook, 'K02', 'Groei Taal', text);
const visit = ({ workbook }: Journey, name: string) => showTab(openSheet(workbook, name));

describe('an edit that is put back', () => {
  it('leaves the check what it was: at once in the pane, on the sheets when the user goes there', async () => {
    const journey = await checked();
    const before = told(journey);
    edit(journey, 'onvoldoende');
    expect(await heard(() => isStale(journey) === true)).toBe(true);
    expect(await heard(() => told(journey).controle.includes('Verouderd'))).toBe(true);
    edit(journey, 'voldoende');
    expect(await heard(() => isStale(journey) === false)).toBe(true);
    visit(journey, 'Controle');
    expect(await heard(() => told(journey).controle === before.controle)).toBe(true);
    expect(told(journey)).toEqual(before);
  });

  it('makes the check out of date again when it is done once more, without having looked', async () => {
    const journey = await checked();
    for (const [text, stale] of [
      ['onvoldoende', true],
      ['voldoende', false],
      ['onvoldoende', true],
    ] as const) {
      edit(journey, text);
      expect(await heard(() => isStale(journey) === stale)).toBe(true);
    }
    visit(journey, 'Controle');
    await rest();
    expect(told(journey).controle).toContain('Verouderd');
  });

  it('ends as sent where it was sent, in the pane and on Start', async () => {
    const journey = await checked();
    const preparation = valueOf(await journey.excel.run('prepare', { nulopgave: false }));
    valueOf(await journey.excel.run('submit', preparation, { verklaring: true, redenen: [], vervangt: 0 }));
    await journey.pane.open('start');
    const before = told(journey);
    const changed = () => {
      const { workbook } = journey.state();
      return workbook?.kind === 'formulier' && workbook.changedSinceSent;
    };
    edit(journey, 'onvoldoende');
    expect(await heard(changed)).toBe(true);
    expect(await heard(() => told(journey).start !== before.start)).toBe(true);
    edit(journey, 'voldoende');
    expect(await heard(() => !changed())).toBe(true);
    visit(journey, 'Controle');
    expect(await heard(() => told(journey).start === before.start)).toBe(true);
    expect(told(journey)).toEqual(before);
  });

  it('by undoing it at once is as if it never was, and is heard when it is done again', async () => {
    const journey = await checked();
    const before = told(journey);
    edit(journey, 'onvoldoende');
    expect(undo(journey.workbook).refused).toBeNull();
    await rest();
    expect([isStale(journey), told(journey)]).toEqual([false, before]);
    // Nothing was written meanwhile, so what was undone can be done again.
    expect(redo(journey.workbook).refused).toBeNull();
    expect(await heard(() => isStale(journey) === true)).toBe(true);
    expect(await heard(() => told(journey).controle.includes('Verouderd'))).toBe(true);
  });
});
