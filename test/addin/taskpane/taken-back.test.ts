import { describe, expect, test } from 'vitest';
import { initialState, type PaneState } from '../../../addin/taskpane/state/pane-state.ts';
import { outcomeOf } from '../../../addin/taskpane/view/outcome.ts';
import type { Over } from '../../../addin/flows/outcome.ts';
import * as ex from './examples.ts';
import { after, failure, submitScreen } from './pane-stages.ts';
import { renderPane } from './render-pane.ts';

const { ontvangstbewijs } = ex;
const judged = { inzendingId: ontvangstbewijs.inzendingId, stand: 'ingetrokken' } as const;
const form = { ...ex.form, ontvangstbewijs, judged };

const onStart = (status: 'open' | 'gesloten' | 'vastgesteld'): PaneState =>
  after(
    initialState,
    { type: 'mijRead', mij: ex.coordinator },
    { type: 'workbookRead', workbook: { ...form, status } },
  );

describe('an inzending that was taken back', () => {
  test.each(['gesloten', 'vastgesteld'] as const)('counts for nothing on Start once %s', (status) => {
    const text = renderPane(onStart(status));
    expect(text).toContain('Van uw locatie telt niets mee');
    expect(text).not.toContain('U bent klaar');
    expect(text).not.toContain('Ontvangen en vastgesteld');
    expect(text).not.toContain('opnieuw versturen');
  });

  test('can be sent again as long as the uitvraag is open', () => {
    expect(renderPane(onStart('open'))).toContain('Opnieuw versturen');
  });

  test('is confirmed in the status line, until something else is done', () => {
    const there = after(
      onStart('open'),
      { type: 'opened', screen: 'submit' },
      { type: 'corrected', correctie: { takenBack: true } },
    );
    expect(outcomeOf(there)).toEqual({
      text: 'Uw inzending is ingetrokken. Er telt nu niets mee.',
      tone: 'success',
    });
    expect(outcomeOf(after(there, { type: 'opened', screen: 'submit' }))).toBeUndefined();
  });

  test.each(['gesloten', 'vastgesteld', 'teruggekoppeld'] as const)(
    'is not called received and done on the screen Versturen once %s',
    (status) => {
      const over: Over = { status, ontvangstbewijs, changedSinceSent: false, judged };
      const refused = { ...failure('uitvraag-niet-open'), over };
      const state = after(submitScreen, { type: 'failed', task: 'prepare', failure: refused });
      expect(outcomeOf(state)?.tone).toBe('warning');
      const text = renderPane(state);
      expect(text).toContain('Van uw locatie telt niets mee.');
      expect(text).not.toContain('U hoeft niets meer te doen');
    },
  );
});
