import { describe, expect, test } from 'vitest';
import { done } from '../../../addin/flows/outcome.ts';
import { makeController } from '../../../addin/taskpane/controller.ts';
import type { PaneEvent } from '../../../addin/taskpane/state/pane-event.ts';
import { initialState, type PaneState } from '../../../addin/taskpane/state/pane-state.ts';
import { nextStep } from '../../../addin/taskpane/state/next-step.ts';
import { reduce } from '../../../addin/taskpane/state.ts';
import { makeStore } from '../../../addin/taskpane/store.ts';
import { uitvraagTexts } from '../../../addin/texts/pane-uitvraag.ts';
import { feedbackTexts } from '../../../addin/texts/pane-feedback.ts';
import type { Mij, Recht } from '../../../shared/contract/rechten.ts';
import type { Uitvraag } from '../../../shared/uitvraag/uitvraag.ts';
import * as ex from './examples.ts';
import { plainFlows } from './plain-flows.ts';
import { respons } from './respons-examples.ts';
import { renderPane } from './render-pane.ts';

const here = { gemeentecode: '9901', naam: 'Voorbeeldstad' };
const elsewhere = { gemeentecode: '9902', naam: 'Elders' };
const mij = (...rechten: readonly Omit<Recht, 'locaties'>[]): Mij => ({
  rechten: rechten.map((one) => ({ locaties: [], ...one })),
});
const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(reduce, initialState);
const inElders = (uitvraag: Uitvraag): Uitvraag => ({ ...uitvraag, gemeentecode: '9902' });
const keyIn = (gemeentecode: string) => ({ gemeentecode, uitvraagId: 'u-2026' });
const overview = (uitvraag: Uitvraag) => ({ ...respons('open', []), uitvraag });

async function listedOn(screen: 'uitvraag' | 'feedback', who: Mij): Promise<readonly string[]> {
  const listed: string[] = [];
  const { flows } = plainFlows({
    whoAmI: () => Promise.resolve(done(who)),
    readState: () => Promise.resolve(done({ kind: 'leeg' })),
    listUitvragen: (gemeentecode) => {
      listed.push(gemeentecode);
      return Promise.resolve(done([]));
    },
  });
  await makeController({ flows, store: makeStore(), onBug: () => undefined }).open(screen);
  return listed;
}

describe('who works for one gemeente and sends in another', () => {
  const both = mij({ rol: 'gemeente', gemeente: here }, { rol: 'coordinator', gemeente: elsewhere });

  test('gets only the uitvragen that they run on the screen Uitvraag', async () => {
    expect(await listedOn('uitvraag', both)).toEqual(['9901']);
  });

  test('gets all of them to read the terugkoppeling of', async () => {
    expect(await listedOn('feedback', both)).toEqual(['9901', '9902']);
  });
});

describe('a bureau for two gemeenten with an uitvraag of the same name', () => {
  const bureau = mij({ rol: 'bureau', gemeente: here }, { rol: 'bureau', gemeente: elsewhere });
  const open = (screen: 'uitvraag' | 'feedback', ...uitvragen: readonly Uitvraag[]) =>
    after(
      { type: 'mijRead', mij: bureau },
      { type: 'workbookRead', workbook: { kind: 'leeg' } },
      { type: 'opened', screen },
      { type: 'uitvragenListed', uitvragen },
    );

  test('sees of which gemeente each is to read back', () => {
    const ready = ex.uitvraag('teruggekoppeld');
    const text = renderPane(open('feedback', ready, inElders(ready)));
    expect(text).toContain('Voorbeeldstad: Resultaatafspraken VVE u-2026');
    expect(text).toContain('Elders: Resultaatafspraken VVE u-2026');
  });

  test('is not offered the terugkoppeling of the one for the other', () => {
    const ready = inElders(ex.uitvraag('teruggekoppeld'));
    const state = open('feedback', ex.uitvraag('open'), ready);
    const chosen = (gemeentecode: string) =>
      renderPane(reduce(state, { type: 'uitvraagChosen', key: keyIn(gemeentecode) }));
    expect(chosen('9902')).toContain(feedbackTexts.show);
    expect(chosen('9901')).not.toContain(feedbackTexts.show);
  });

  test('reads that the gemeente itself must adopt the figures', () => {
    const closed = ex.uitvraag('gesloten');
    const state = [
      { type: 'uitvraagChosen', key: keyIn('9901') } as const,
      { type: 'responsRead', overview: overview(closed) } as const,
    ].reduce<PaneState>(reduce, open('uitvraag', closed));
    expect(renderPane(state)).toContain(uitvraagTexts.gemeenteAdopts);
  });
});

describe('a step that waits for a yes', () => {
  const closing: readonly PaneEvent[] = [
    { type: 'mijRead', mij: ex.official },
    { type: 'uitvragenListed', uitvragen: [ex.uitvraag('open')] },
    { type: 'responsRead', overview: overview(ex.uitvraag('open')) },
    { type: 'stepAsked', step: 'close' },
  ];

  test('is asked no more once the uitvraag turns out to stand otherwise', () => {
    const read: PaneEvent = { type: 'responsRead', overview: overview(ex.uitvraag('gesloten')) };
    expect(after(...closing, read).gemeenteWork.asking).toBeUndefined();
  });

  test('and how an uitvraag stands are gone when another one takes its place', () => {
    const other: PaneEvent = { type: 'uitvragenListed', uitvragen: [ex.uitvraag('open', 'u-2027')] };
    expect(after(...closing, other).gemeenteWork).toMatchObject({ overview: undefined, asking: undefined });
  });
});

test.each(['coordinator', 'bestuurder', 'gemeente', 'bureau', 'lezer'] as const)(
  'a %s has a step to take in an empty workbook',
  (rol) => {
    const state = after(
      { type: 'mijRead', mij: mij({ rol, gemeente: here }) },
      { type: 'workbookRead', workbook: { kind: 'leeg' } },
    );
    expect(nextStep(state)?.screen).toBe(
      {
        coordinator: 'newForm',
        bestuurder: 'newForm',
        gemeente: 'uitvraag',
        bureau: 'uitvraag',
        lezer: 'feedback',
      }[rol],
    );
  },
);

describe('who has sent', () => {
  async function askedBy(who: Mij, gemeentecode: string): Promise<unknown> {
    const asked: unknown[] = [];
    const { flows } = plainFlows({
      whoAmI: () => Promise.resolve(done(who)),
      readState: () => Promise.resolve(done({ kind: 'leeg' })),
      showFeedback: (_, options) => {
        asked.push(options?.respons);
        return Promise.resolve(done({ sheets: ['Gemeentebeeld'] }));
      },
    });
    const pane = makeController({ flows, store: makeStore(), onBug: () => undefined });
    await pane.open('feedback');
    await pane.showFeedback(keyIn(gemeentecode));
    return asked[0];
  }

  test('is asked for by the gemeente and its bureau, not by who may not see it', async () => {
    expect(await askedBy(mij({ rol: 'gemeente', gemeente: here }), '9901')).toBe(true);
    expect(await askedBy(mij({ rol: 'bureau', gemeente: here }), '9901')).toBe(true);
    expect(await askedBy(mij({ rol: 'lezer', gemeente: here }), '9901')).toBe(false);
    expect(await askedBy(mij({ rol: 'gemeente', gemeente: elsewhere }), '9901')).toBe(false);
  });
});
