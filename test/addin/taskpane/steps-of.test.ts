import { expect, test } from 'vitest';
import { stepsOf } from '../../../addin/taskpane/state/gemeente-work.ts';
import { stepTexts } from '../../../addin/texts/pane-uitvraag.ts';
import { renderPane } from './render-pane.ts';
import { vaststellingStates } from './vaststelling-states.ts';

test('revising is stopped by the gemeente alone, and only where figures were adopted before', () => {
  const offers = (release: number | undefined, may: boolean) =>
    stepsOf({ status: 'gesloten', ...(release !== undefined && { release }) }, may).includes('stopRevising');
  expect(offers(1, true)).toBe(true);
  expect(offers(1, false)).toBe(false);
  expect(offers(undefined, true)).toBe(false);
  for (const status of ['concept', 'open', 'vastgesteld', 'teruggekoppeld'] as const)
    expect(stepsOf({ status, release: 1 }, true)).not.toContain('stopRevising');
});

test('the screen offers to stop, asks first, and says what is so afterwards', () => {
  const { button, ask, done } = stepTexts.stopRevising;
  expect(renderPane(vaststellingStates['uitvraag: figures are revised']!)).toContain(button);
  expect(renderPane(vaststellingStates['uitvraag: asking to stop revising']!)).toContain(ask);
  expect(renderPane(vaststellingStates['uitvraag: revising was stopped']!)).toContain(done);
});
