import { describe, expect, test } from 'vitest';
import { postTexts } from '../../../addin/texts/pane-uitnodigingen.ts';
import type { UitnodigingRegel } from '../../../shared/contract/uitnodiging-messages.ts';
import { after } from './pane-stages.ts';
import { readPost, regels } from './post-examples.ts';
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

describe('reminding', () => {
  const shown = (bericht: Partial<NonNullable<UitnodigingRegel['bericht']>>): string => {
    const invited = regels.filter(({ krijgt }) => krijgt.includes('herinnering'));
    const mailed = invited.map((one) => ({
      ...one,
      bericht: { soort: 'uitnodiging', status: 'verstuurd', moment: '2026-06-12T07:05:00.000Z', ...bericht },
    })) as UitnodigingRegel[];
    const change = { read: { ...readPost({ regels: mailed }), readAt: '2026-06-12T09:00:00.000Z' } };
    return renderPane(after(postStates['uitnodigingen: open']!, { type: 'postMoved', change }));
  };

  test('is not offered on the day on which everybody was invited, and the last mail is told', () => {
    const text = shown({});
    expect(text).toContain(postTexts.remindTomorrow);
    expect(text).toContain(postTexts.lastMail('2026-06-12T07:05:00.000Z'));
    expect(text).not.toContain(postTexts.remind(1));
  });

  test.each([
    ['a day later', { moment: '2026-06-11T07:05:00.000Z' }],
    ['after a reminder, which it asks about', { soort: 'herinnering' }],
  ] as const)('is offered %s', (_, bericht) => {
    const text = shown(bericht);
    expect(text).toContain(postTexts.remind(1));
    expect(text).not.toContain(postTexts.remindTomorrow);
  });

  test('tells of no mail that did not go yet', () => {
    expect(shown({ status: 'wacht' })).not.toContain('De laatste mail');
  });
});
