import { describe, expect, test } from 'vitest';
import type { AfspraakDraft } from '../../../../addin/taskpane/afspraak/afspraak-draft.ts';
import { newDraft } from '../../../../addin/taskpane/afspraak/begin-draft.ts';
import { leaveDraft } from '../../../../addin/taskpane/afspraak/run-afspraak.ts';
import { done, failed, type Outcome } from '../../../../addin/flows/outcome.ts';
import { makeController } from '../../../../addin/taskpane/controller.ts';
import { makeStore } from '../../../../addin/taskpane/store.ts';
import { workbookFailure } from '../../../../addin/texts/failures.ts';
import { afspraakTexts as texts } from '../../../../addin/texts/pane-afspraak.ts';
import * as ex from '../examples.ts';
import { basis } from '../afspraak-examples.ts';
import { plainFlows } from '../plain-flows.ts';
import { renderPane } from '../render-pane.ts';

const draft: AfspraakDraft = { ...newDraft(basis), titel: 'Half af' };

/** A pane on the screen Afspraak, with a file that takes what is kept in it or does not. */
async function openPane(keeps: Outcome<void>, kept?: string) {
  const store = makeStore();
  const { flows } = plainFlows({
    whoAmI: () => Promise.resolve(done(ex.official)),
    readAfspraken: () => Promise.resolve(done({ ...basis, kept })),
    keepAfspraakDraft: () => Promise.resolve(keeps),
  });
  const pane = makeController({ flows, store, onBug: (error) => expect.fail(String(error)) });
  await pane.open('afspraak');
  return { pane, store };
}

describe('leaving the wizard', () => {
  const writing = { type: 'afspraakChanged', change: { draft } } as const;

  test('closes it where the file keeps what was typed', async () => {
    const { pane, store } = await openPane(done(undefined));
    pane.tell(writing);
    await pane.run(leaveDraft);
    expect(store.state().afspraakWork).toMatchObject({ draft: undefined, notKept: false });
  });

  test('leaves it on the screen where the file cannot take it: nothing else holds it', async () => {
    const { pane, store } = await openPane(failed(workbookFailure('blad-bestaat-al')));
    pane.tell(writing);
    await pane.run(leaveDraft);
    expect(store.state().afspraakWork).toMatchObject({ draft: { titel: 'Half af' }, notKept: true });
  });
});

test('who has a versie in the file goes on with it or throws it away, and begins no other over it', async () => {
  const begun = await openPane(done(undefined), JSON.stringify(draft));
  const html = renderPane(begun.store.state());
  expect(html).toContain(texts.goOn);
  expect(html).not.toMatch(new RegExp(`>(?:${texts.change}|${texts.again}|${texts.begin})<`));
  const fresh = await openPane(done(undefined));
  expect(renderPane(fresh.store.state())).toMatch(new RegExp(`>(?:${texts.change}|${texts.again})<`));
});
