import { describe, expect, test } from 'vitest';
import type { Over } from '../../../addin/flows/outcome.ts';
import { initialState, type PaneState } from '../../../addin/taskpane/state/pane-state.ts';
import { overTexts } from '../../../addin/texts/pane-submit.ts';
import { startTexts } from '../../../addin/texts/pane-start.ts';
import * as ex from './examples.ts';
import { after, failure, submitScreen } from './pane-stages.ts';
import { renderPane } from './render-pane.ts';

const later = { ...ex.ontvangstbewijs, versie: 2, nummer: 'GB-ELDERS22' };
const sent = { ...ex.form, ontvangstbewijs: ex.ontvangstbewijs };

const startWith = (form: Partial<typeof ex.form>): PaneState =>
  after(
    initialState,
    { type: 'mijRead', mij: ex.coordinator },
    { type: 'workbookRead', workbook: { ...sent, ...form } },
  );
const closed: Over = { status: 'vastgesteld', ontvangstbewijs: later, changedSinceSent: true };
const over = (change: Partial<Over>): PaneState =>
  after(submitScreen, {
    type: 'failed',
    task: 'prepare',
    failure: { ...failure('uitvraag-niet-open'), over: { ...closed, ...change } },
  });

describe('a form that sent something before another file did', () => {
  test.each(['vastgesteld', 'teruggekoppeld'] as const)(
    'is not called adopted, and the number that was is told: %s',
    (status) => {
      const elsewhere = renderPane(startWith({ status, elsewhere: later }));
      const known = renderPane(startWith({ status, ontvangstbewijs: later, isFromElsewhere: true }));
      for (const html of [elsewhere, known]) {
        expect(html).toContain(startTexts.adoptedElsewhere);
        expect(html).toContain(startTexts.adoptedOther('GB-ELDERS22'));
        expect(html).not.toContain(startTexts.adopted);
      }
    },
  );

  test('is told of the other one while the uitvraag is open', () => {
    const html = renderPane(startWith({ elsewhere: later }));
    expect(html).toContain(startTexts.fromElsewhere(2, later.ontvangenOp));
  });

  test('hears at sending which one counts, and that this one does not', () => {
    const html = renderPane(over({ isFromElsewhere: true }));
    expect(html).toContain(overTexts.elsewhere);
    expect(html).toContain(overTexts.notCounted);
    expect(html).not.toContain(overTexts.received.vastgesteld);
    const start = renderPane(after(over({ isFromElsewhere: true }), { type: 'opened', screen: 'start' }));
    expect(start).toContain(startTexts.adoptedElsewhere);
  });
});

test('a form that was adopted itself says so', () => {
  expect(renderPane(startWith({ status: 'vastgesteld' }))).toContain(startTexts.adopted);
  expect(renderPane(over({ changedSinceSent: false }))).toContain(overTexts.received.vastgesteld);
});
