import { describe, expect, it } from 'vitest';
import { doneOf, loadProgress, progressed, saveProgress } from '../../../local/werkbank/help/progress.ts';

const anna = { player: 'anna', workbook: 'one' };

describe('what was done of the steps', () => {
  it('stays done while the same workbook is open', () => {
    const filled = progressed({}, 'coordinator', { ...anna, tasks: ['form', 'kinderen'] });
    const later = progressed(filled, 'coordinator', { ...anna, tasks: ['form'] });
    expect([...doneOf(later)]).toEqual(['form', 'kinderen']);
  });

  it('begins with what another workbook shows', () => {
    const filled = progressed({}, 'coordinator', { ...anna, tasks: ['form', 'kinderen', 'send'] });
    const empty = progressed(filled, 'coordinator', { ...anna, workbook: 'two', tasks: [] });
    expect([...doneOf(empty)]).toEqual([]);
  });

  it('counts for each player what that player does, and keeps that of the other', () => {
    const sent = progressed({}, 'coordinator', { ...anna, tasks: ['form', 'send'] });
    const els = { player: 'els', workbook: 'three', tasks: ['form', 'gemeente'] as const };
    expect([...doneOf(progressed(sent, 'gemeente', els))].sort()).toEqual(['form', 'gemeente', 'send']);
    expect([...doneOf(progressed({}, 'gemeente', els))]).toEqual(['gemeente']);
  });

  it('is there again on a later visit', () => {
    const texts = new Map<string, string>();
    const kept = {
      read: (key: string) => texts.get(key),
      write: (key: string, text: string) => void texts.set(key, text),
      remove: (key: string) => void texts.delete(key),
    };
    expect(loadProgress(kept)).toEqual({});
    const progress = progressed({}, 'coordinator', { ...anna, tasks: ['form'] });
    saveProgress(progress, kept);
    expect(loadProgress(kept)).toEqual(progress);
  });
});
