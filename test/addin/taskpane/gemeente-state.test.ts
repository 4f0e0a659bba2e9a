import { describe, expect, test } from 'vitest';
import type { PaneEvent } from '../../../addin/taskpane/state/pane-event.ts';
import { initialState, type PaneState } from '../../../addin/taskpane/state/pane-state.ts';
import { reduce } from '../../../addin/taskpane/state.ts';
import * as ex from './examples.ts';
import { respons } from './respons-examples.ts';

const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(reduce, initialState);

describe('the uitvraag of the gemeente', () => {
  const listed: PaneEvent = {
    type: 'uitvragenListed',
    uitvragen: [ex.uitvraag('open', 'a'), ex.uitvraag('concept', 'b')],
  };
  const key = { gemeentecode: '9901', uitvraagId: 'b' };

  test('stays chosen when the list is read again', () => {
    expect(after(listed, { type: 'uitvraagChosen', key }, listed).gemeenteWork.key).toEqual(key);
  });

  test('is chosen by itself when there is only one', () => {
    const one = after({ type: 'uitvragenListed', uitvragen: [ex.uitvraag('open', 'a')] });
    expect(one.gemeenteWork.key).toEqual({ gemeentecode: '9901', uitvraagId: 'a' });
  });

  test('is that of this year by itself, where there was one last year too', () => {
    const lastYear = { ...ex.uitvraag('teruggekoppeld', 'old'), schooljaar: '2024-2025' };
    const chosen = after({ type: 'uitvragenListed', uitvragen: [lastYear, ex.uitvraag('open', 'a')] });
    expect(chosen.gemeenteWork.key).toEqual({ gemeentecode: '9901', uitvraagId: 'a' });
    expect(after(listed).gemeenteWork.key).toBeUndefined();
  });

  test('takes its new status in the list and on the screen', () => {
    const { overview, uitvragen, asking } = after(
      listed,
      { type: 'uitvraagChosen', key },
      {
        type: 'responsRead',
        overview: { ...respons('concept', []), uitvraag: ex.uitvraag('concept', 'b') },
      },
      { type: 'openingRead', opening: { uitvraag: ex.uitvraag('concept', 'b'), invited: [] } },
      { type: 'uitvraagMoved', step: 'open', uitvraag: ex.uitvraag('open', 'b') },
    ).gemeenteWork;
    expect(overview?.uitvraag.status).toBe('open');
    expect(uitvragen?.map(({ status }) => status)).toEqual(['open', 'open']);
    expect(asking).toBeUndefined();
  });
});

test('another uitvraag starts without the outcome of the one before', () => {
  const state = after(
    { type: 'feedbackShown', sheets: ['Gemeentebeeld'] },
    { type: 'uitvraagChosen', key: { gemeentecode: '9901', uitvraagId: 'b' } },
  );
  expect(state.sheets).toBeUndefined();
});
