import { expect, test } from 'vitest';
import type { AdressenPreview } from '../../../addin/flows/adressen.ts';
import type { Flows } from '../../../addin/flows/flows.ts';
import { done } from '../../../addin/flows/outcome.ts';
import { makeController } from '../../../addin/taskpane/controller.ts';
import { drawAdressen, keepAdressen, readSheet } from '../../../addin/taskpane/post/act-adressen.ts';
import { makeStore } from '../../../addin/taskpane/store.ts';
import * as ex from './examples.ts';
import { plainFlows, refuse } from './plain-flows.ts';
import { adressen, readPost } from './post-examples.ts';

/** A pane of the gemeente on the screen Uitnodigingen. */
async function openPane(change: Partial<Flows> = {}) {
  const store = makeStore();
  const kept: AdressenPreview[] = [];
  const { flows, asked } = plainFlows({
    whoAmI: () => Promise.resolve(done(ex.official)),
    saveAdressen: (_, preview) => {
      kept.push(preview);
      return Promise.resolve(done({ kind: 'bewaard', aantal: preview.changes.length, read: readPost() }));
    },
    ...change,
  });
  const pane = makeController({ flows, store, onBug: () => undefined });
  await pane.open('uitnodigingen');
  return { pane, asked, kept, post: () => store.state().gemeenteWork.post!, store };
}

test('a sheet changes nothing before the user agreed, and then what was shown', async () => {
  const { pane, asked, kept, post } = await openPane();
  await pane.run(readSheet);
  expect(post().adressen).toEqual({ why: 'gelezen', preview: adressen });
  expect(asked).not.toContain('saveAdressen');
  await pane.run((work) => keepAdressen(work, adressen));
  expect(kept).toEqual([adressen]);
  expect(post()).toMatchObject({
    adressen: undefined,
    done: { kind: 'kept', aantal: adressen.changes.length, over: adressen.wrong.length },
  });
});

test('a sheet that is not what was shown is shown again, and not said to be kept', async () => {
  const { pane, post } = await openPane({
    saveAdressen: () => Promise.resolve(done({ kind: 'anders', preview: adressen })),
  });
  await pane.run((work) => keepAdressen(work, { changes: [], wrong: [] }));
  expect(post().adressen).toEqual({ why: 'anders', preview: adressen });
  expect(post().done).toBeUndefined();
});

test('a sheet on which something stands is shown and not drawn over', async () => {
  const { pane, post } = await openPane({
    showAdressen: (_, options) =>
      Promise.resolve(
        done(
          options?.anew === true
            ? { kind: 'getekend', sheets: ['Adressen'] }
            : { kind: 'onbewaard', preview: adressen },
        ),
      ),
  });
  await pane.run((work) => drawAdressen(work, false));
  expect(post().adressen?.why).toBe('onbewaard');
  await pane.run((work) => drawAdressen(work, true));
  expect(post()).toMatchObject({ adressen: undefined, done: { kind: 'drawn' } });
});

test('what was shown stays where keeping it did not succeed', async () => {
  const { pane, post, store } = await openPane({ saveAdressen: () => refuse('intussen-gewijzigd') });
  await pane.run(readSheet);
  await pane.run((work) => keepAdressen(work, adressen));
  expect(post().adressen?.preview).toEqual(adressen);
  expect(store.state().problem?.task).toBe('saveAdressen');
});
