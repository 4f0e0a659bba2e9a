import { describe, expect, test } from 'vitest';
import type { PaneEvent } from '../../../addin/taskpane/state/pane-event.ts';
import { initialState, type PaneState } from '../../../addin/taskpane/state/pane-state.ts';
import { reduce } from '../../../addin/taskpane/state.ts';
import { newPlan } from '../../../addin/taskpane/planner/begin-plan.ts';
import { emptyDraft } from '../../../addin/taskpane/locaties/locatie-draft.ts';
import { newDraft } from '../../../addin/taskpane/afspraak/begin-draft.ts';
import { shellTexts } from '../../../addin/texts/pane-shell.ts';
import { problems } from '../../../shared/kernel/problem.ts';
import { basis } from './afspraak-examples.ts';
import * as ex from './examples.ts';
import { plannerBasis } from './planner-examples.ts';
import { renderPane } from './render-pane.ts';

/** How a screen stands in the page that waits. */
const waiting = '<div hidden="">';
const after = (state: PaneState, ...events: readonly PaneEvent[]): PaneState => events.reduce(reduce, state);
const expired: PaneEvent = {
  type: 'failed',
  task: 'savePlan',
  failure: { code: 'aanmelding-verlopen', ...problems['aanmelding-verlopen'] },
};

/** Somebody in the middle of a planning, a locatie and an afspraak, when the sign-in ends. */
const interrupted = after(
  initialState,
  { type: 'mijRead', mij: ex.official },
  { type: 'opened', screen: 'uitvraag' },
  { type: 'planned', planner: newPlan(plannerBasis) },
  { type: 'locatiesMoved', change: { draft: { ...emptyDraft, naam: 'Half getypt' } } },
  { type: 'afspraakChanged', change: { basis, draft: newDraft(basis) } },
  expired,
);

describe('a sign-in that ends while somebody types', () => {
  test('leaves what was typed to the same user', () => {
    const { planner, gemeenteWork, afspraakWork } = after(interrupted, { type: 'mijRead', mij: ex.official });
    expect(planner).toBeDefined();
    expect(gemeenteWork.locaties?.draft?.naam).toBe('Half getypt');
    expect(afspraakWork.draft).toBeDefined();
  });

  test('leaves nothing of it to another', () => {
    const { planner, gemeenteWork, afspraakWork } = after(interrupted, { type: 'mijRead', mij: ex.bureau });
    expect([planner, gemeenteWork.locaties, afspraakWork.draft]).toEqual([undefined, undefined, undefined]);
  });

  test('asks to sign in, with the screen still there behind it', () => {
    const html = renderPane(interrupted);
    expect(html).toContain(shellTexts.signInWhy);
    expect(html.includes(waiting)).toBe(true);
    const stranger = after(initialState, { type: 'opened', screen: 'uitvraag' }, { type: 'signedOut' });
    expect(renderPane(stranger).includes(waiting)).toBe(false);
  });
});
