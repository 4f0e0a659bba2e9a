import { expect, test } from 'vitest';
import { postTexts } from '../../../addin/texts/pane-uitnodigingen.ts';
import { postStates } from './post-states.ts';
import { renderPane } from './render-pane.ts';

test('an address that is being typed stays in the page while a round is asked about', () => {
  const asking = Object.entries(postStates).filter(([, state]) => state.gemeenteWork.post?.asking);
  expect(asking.length).toBeGreaterThan(0);
  for (const [, state] of asking) {
    const [question, rest = ''] = renderPane(state).split('<div hidden="">');
    expect(question).toContain(postTexts.yes);
    expect(rest).toContain('type="email"');
  }
});
