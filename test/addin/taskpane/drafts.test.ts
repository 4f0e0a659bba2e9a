import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { afspraakFieldTexts } from '../../../addin/texts/pane-afspraak.ts';
import { locatieTexts } from '../../../addin/texts/pane-locatie.ts';
import { warningTexts } from '../../../addin/texts/pane-warnings.ts';
import { vaststellingPaneTexts } from '../../../addin/texts/pane-vaststelling.ts';
import { reduce } from '../../../addin/taskpane/state.ts';
import { draftAt, drafted, draftKey } from '../../../addin/taskpane/state/drafts.ts';
import type { PaneEvent } from '../../../addin/taskpane/state/pane-event.ts';
import type { Screen } from '../../../addin/taskpane/state/screen.ts';
import { initialState } from '../../../addin/taskpane/state/pane-state.ts';
import * as ex from './examples.ts';
import { type PanePages, startPanePages } from './page/open-page.ts';
import { paneStates } from './pane-states.ts';

const words = 'Kunt u groep 2 nog eens nakijken?';

describe('words that were not sent', () => {
  const key = draftKey('teruggave', '9901', 'u-2026', 'loc-1');
  const typed = [{ type: 'mijRead', mij: ex.official }, drafted({ [key]: words })] as const;
  const after = (...events: readonly PaneEvent[]) => [...typed, ...events].reduce(reduce, initialState);

  test('stay with the same user, also when the sign-in ends meanwhile', () => {
    const again = after({ type: 'signedOut' }, { type: 'mijRead', mij: ex.official });
    expect(draftAt(again, key)).toBe(words);
  });

  test('are not for somebody else', () => {
    expect(after({ type: 'mijRead', mij: ex.bureau }).drafts).toEqual({});
  });

  test('are of one locatie', () => {
    expect(draftAt(after(), draftKey('teruggave', '9901', 'u-2026', 'loc-2'))).toBe('');
  });

  test('that were taken away stay away, and are gone once sent', () => {
    expect(draftAt(after(drafted({ [key]: '' })), key, 'Zaak 1')).toBe('');
    expect(after(drafted({ [key]: undefined })).drafts).toEqual({});
  });
});

/** Where somebody types, which field that is, and how they come back to it. */
const places: readonly (readonly [state: string, field: string, back: (page: Page) => Promise<unknown>])[] = [
  [
    'respons: one locatie',
    locatieTexts.giveBackField,
    (page) => again(page, 'respons', 'respons: one locatie'),
  ],
  [
    'uitvraag: asking to adopt anew',
    vaststellingPaneTexts.wat,
    (page) => again(page, 'uitvraag', 'uitvraag: asking to adopt anew'),
  ],
  [
    'afspraak: is decided on',
    afspraakFieldTexts.zaaknummer,
    (page) => again(page, 'afspraak', 'afspraak: is decided on'),
  ],
  [
    'submit: answers missing',
    warningTexts.reason,
    (page) => again(page, 'submit', 'submit: answers missing'),
  ],
];

/** Opens the screen again, and lets it be read what was read there before. */
async function again(page: Page, screen: Screen, name: string): Promise<void> {
  await press(page, screen);
  const { correctie, gemeenteWork, afspraakWork } = paneStates[name] ?? initialState;
  const read: readonly PaneEvent[] = [
    { type: 'corrected', correctie: { locatie: correctie.locatie } },
    ...(gemeenteWork.overview ? [{ type: 'responsRead', overview: gemeenteWork.overview } as const] : []),
    ...(gemeenteWork.asking ? [{ type: 'stepAsked', step: gemeenteWork.asking } as const] : []),
    { type: 'afspraakChanged', change: { basis: afspraakWork.basis, asking: afspraakWork.asking } },
  ];
  await page.evaluate((events) => events.forEach((event) => window.tell(event)), read);
}

const press = (page: Page, screen: Screen) => page.evaluate((to) => window.press(to), screen);

describe('in the pane', () => {
  let pages: PanePages;
  let page: Page;
  beforeAll(async () => {
    pages = await startPanePages();
  });
  afterAll(() => pages.close());
  beforeEach(async () => {
    page = await pages.open({ width: 320 });
    return () => page.context().close();
  });

  test.each(places)(
    '%s: what stands in "%s" is there again after another button',
    async (state, field, back) => {
      await page.evaluate((name) => window.live(name), state);
      await page.getByLabel(field).first().fill(words);
      for (const screen of ['help', 'start', 'uitnodigingen'] as const) await press(page, screen);
      expect(await page.getByLabel(field).count()).toBe(0);
      await back(page);
      expect(await page.getByLabel(field).first().inputValue()).toBe(words);
    },
  );
});
