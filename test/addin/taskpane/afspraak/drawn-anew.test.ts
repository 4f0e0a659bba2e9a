import { expect, test } from 'vitest';
import { done } from '../../../../addin/flows/outcome.ts';
import { takeStap } from '../../../../addin/taskpane/afspraak/run-afspraak.ts';
import { makeController } from '../../../../addin/taskpane/controller.ts';
import { makeStore } from '../../../../addin/taskpane/store.ts';
import * as ex from '../examples.ts';
import { basis, stands } from '../afspraak-examples.ts';
import { plainFlows, refuse } from '../plain-flows.ts';

const besluit = {
  status: 'vastgesteld',
  versie: 1,
  revision: 6,
  zaaknummer: 'Z-2026-1',
  vastgesteldOp: '2026-11-20',
} as const;

async function decided(moveAfspraak: ReturnType<typeof plainFlows>['flows']['moveAfspraak']) {
  const drawn: unknown[] = [];
  const { flows } = plainFlows({
    whoAmI: () => Promise.resolve(done(ex.official)),
    readAfspraken: () => Promise.resolve(done(basis)),
    moveAfspraak,
    showAfspraak: (key) => {
      drawn.push(key);
      return Promise.resolve(done({ sheets: [] }));
    },
  });
  const pane = makeController({ flows, store: makeStore(), onBug: (error) => expect.fail(String(error)) });
  await pane.open('afspraak');
  await pane.run((work) => takeStap(work, stands[0], besluit, []));
  return drawn;
}

test('after the decision the sheet Afspraak is drawn anew, where it stands already', async () => {
  const { gemeentecode, afspraakId } = stands[0].afspraak;
  expect(await decided(() => Promise.resolve(done(stands[0])))).toEqual([
    { gemeentecode, afspraakId, gemeente: 'Voorbeeldstad', again: true },
  ]);
});

test('after a decision that was refused no sheet is drawn', async () => {
  expect(await decided(() => refuse('afspraak-stap-kan-niet'))).toEqual([]);
});
