import { expect, test } from 'vitest';
import { done } from '../../../../addin/flows/outcome.ts';
import { makeController } from '../../../../addin/taskpane/controller.ts';
import { askOpening, openUitvraag } from '../../../../addin/taskpane/opening/run-opening.ts';
import { makeStore } from '../../../../addin/taskpane/store.ts';
import { seenTexts } from '../../../../addin/texts/pane-seen.ts';
import { uitvraagTexts } from '../../../../addin/texts/pane-uitvraag.ts';
import { validateOpening } from '../../../../shared/validation/validate-opening.ts';
import * as ex from '../examples.ts';
import { planning } from '../planning-example.ts';
import { plainFlows } from '../plain-flows.ts';
import { renderPane } from '../render-pane.ts';

/** A pane on the screen Uitvraag, and the steps that it asked for. */
async function opened(opening = planning) {
  const steps: unknown[] = [];
  const { flows, asked } = plainFlows({
    whoAmI: () => Promise.resolve(done(ex.official)),
    readPlanning: () => Promise.resolve(done(opening)),
    moveUitvraag: (...args) => {
      steps.push(args[1]);
      return Promise.resolve(done(ex.uitvraag('open')));
    },
  });
  const store = makeStore();
  const pane = makeController({ flows, store, onBug: () => undefined });
  await pane.open('uitvraag');
  return { pane, store, asked, steps };
}

test('opening reads the planning first, and opens nothing by that', async () => {
  const { pane, store, asked, steps } = await opened();
  await pane.run((work) => openUitvraag(work, []));
  await pane.run(askOpening);
  expect(asked.at(-1)).toBe('readPlanning');
  expect(store.state().gemeenteWork).toMatchObject({ asking: 'open', opening: planning });
  expect(steps).toEqual([]);
  expect(renderPane(store.state())).toContain(uitvraagTexts.willJoin(1));
});

test('it opens what was shown, with the warnings that were said yes to', async () => {
  const alone = { ...planning, invited: [] };
  const { pane, store, steps } = await opened(alone);
  await pane.run(askOpening);
  expect(renderPane(store.state())).toContain(seenTexts.warnings(0, 1));
  const confirmed = [...validateOpening(alone)];
  await pane.run((work) => openUitvraag(work, confirmed));
  expect(confirmed.map(({ rule }) => rule)).toEqual(['G-15']);
  expect(steps).toEqual([{ status: 'open', versie: 4, confirmed }]);
  expect(store.state().gemeenteWork).toMatchObject({ asking: undefined, opening: undefined });
});
