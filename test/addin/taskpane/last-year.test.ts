import { describe, expect, test } from 'vitest';
import type { Flows } from '../../../addin/flows/flows.ts';
import { done } from '../../../addin/flows/outcome.ts';
import { makeController } from '../../../addin/taskpane/controller.ts';
import {
  chosenKoppeling,
  reasonOfLastYear,
  wordsOfLastYear,
} from '../../../addin/taskpane/state/last-year.ts';
import { redenenOf } from '../../../addin/taskpane/state/sending.ts';
import { mayBeSetReady } from '../../../addin/taskpane/state/may-be-sent.ts';
import { openSteps } from '../../../addin/taskpane/state/warning-steps.ts';
import { makeStore } from '../../../addin/taskpane/store.ts';
import { lastYearTexts as texts } from '../../../addin/texts/pane-last-year.ts';
import { warningTexts } from '../../../addin/texts/pane-warnings.ts';
import * as ex from './examples.ts';
import { lastYearStates } from './last-year-states.ts';
import { after } from './pane-stages.ts';
import { plainFlows, refuse } from './plain-flows.ts';
import { renderPane } from './render-pane.ts';

const stateOf = (name: string) => lastYearStates[`submit: ${name}`]!;
const preparationOf = (name: string) => stateOf(name).sending.preparation!;

function paneWith(change: Partial<Flows>) {
  const { flows, asked } = plainFlows(change);
  const store = makeStore();
  const pane = makeController({
    flows,
    store,
    onBug: (error) => {
      throw error;
    },
  });
  return { pane, store, asked };
}

describe('which locatie it was', () => {
  test('is said to the server, and then everything is prepared anew', async () => {
    const said: (readonly string[])[] = [];
    const { pane, asked } = paneWith({
      sayVoorheen: (_, voorheen) => {
        said.push(voorheen);
        return Promise.resolve(done(undefined));
      },
    });
    await pane.open('submit');
    await pane.sayVoorheen(['loc-8']);
    await pane.sayVoorheen([]);
    expect(said).toEqual([['loc-8'], []]);
    expect(asked.slice(-2)).toEqual(['sayVoorheen', 'prepare']);
  });

  test('that cannot be said leaves what was prepared as it is', async () => {
    const { pane, store, asked } = paneWith({ sayVoorheen: () => refuse('even-niet-bereikbaar') });
    await pane.open('submit');
    await pane.sayVoorheen(['loc-8']);
    expect(asked.filter((name) => name === 'prepare')).toHaveLength(1);
    expect(store.state().problem).toMatchObject({ task: 'sayVoorheen' });
    expect(store.state().sending.preparation).toEqual(ex.preparation);
  });

  test('is asked with every name to choose from, and the way out', () => {
    const html = renderPane(stateOf('asks which locatie it was'));
    for (const text of [texts.ask, texts.none, '’t Verzonnen Hofje', texts.save])
      expect(html).toContain(text);
  });

  test('cannot be answered by looking at it: a choice is asked', () => {
    const html = renderPane(stateOf('asks which locatie it was'));
    expect(html).not.toContain(warningTexts.tick);
    expect(html).toContain(texts.notListed);
    expect(html).toMatch(/<select[^>]*data-missing="true"/);
  });

  test('waits without the server: nothing to tick, nothing in the way of setting ready', () => {
    const state = stateOf('asks it later, without the server');
    const html = renderPane(state);
    expect(html).toContain(texts.later);
    for (const text of [warningTexts.tick, `>${warningTexts.done}<`, warningTexts.allDone, texts.save])
      expect(html).not.toContain(text);
    expect(mayBeSetReady(state.sending)).toBe(true);
  });

  test('is open again once the names are there', () => {
    const { preparation: online } = stateOf('asks which locatie it was').sending;
    const state = after(stateOf('asks it later, without the server'), {
      type: 'prepared',
      preparation: online!,
    });
    expect(openSteps(state.sending.preparation!, state.sending.answers)).toHaveLength(1);
    expect(mayBeSetReady(state.sending)).toBe(false);
  });

  test('can be left open by saying that the name is not there', () => {
    const { sending } = stateOf('asks which locatie it was');
    const [finding] = sending.preparation!.findings;
    expect(openSteps(sending.preparation!, sending.answers)).toHaveLength(1);
    const { pane, store } = paneWith({});
    store.dispatch({ type: 'prepared', preparation: sending.preparation! });
    pane.answer([finding!], { ticked: true });
    const left = store.state().sending;
    expect(openSteps(left.preparation!, left.answers)).toEqual([]);
  });

  test('can be chosen again once it was chosen here, and not where the register says it', () => {
    expect(chosenKoppeling(preparationOf('took no part last year'))).toBe('nieuw');
    expect(chosenKoppeling(preparationOf('a reason of last year'))).toHaveProperty('naam');
    expect(chosenKoppeling(preparationOf('asks which locatie it was'))).toBeUndefined();
    expect(chosenKoppeling(preparationOf('words of last year'))).toBeUndefined();
    expect(chosenKoppeling(ex.preparation)).toBeUndefined();
  });
});

describe('a reason of last year', () => {
  const preparation = preparationOf('a reason of last year');
  const [asking] = preparation.askReason;

  test('is offered for the same rule at the same place, and only there', () => {
    expect(reasonOfLastYear(preparation, asking!)).toBe(
      'Er wonen minder kinderen met een indicatie in de wijk.',
    );
    expect(reasonOfLastYear(preparation, { ...asking!, rule: 'A-10' })).toBeUndefined();
    expect(
      reasonOfLastYear(preparation, { ...asking!, place: { table: 'Toelichting', row: 'taal' } }),
    ).toBeUndefined();
    expect(reasonOfLastYear(ex.preparation, asking!)).toBeUndefined();
  });

  test('is found again where counts are typed now: the server knows one place', () => {
    const typed = { table: 'Groepen', column: 'doelgroepkinderen' } as const;
    expect(reasonOfLastYear(preparation, { ...asking!, place: typed })).toContain('wijk');
  });

  test('counts for nothing until the user says that it holds', () => {
    const { sending } = stateOf('a reason of last year');
    expect(redenenOf(sending)).toEqual(['']);
    expect(openSteps(preparation, sending.answers)).toHaveLength(1);
    expect(renderPane(stateOf('a reason of last year'))).toContain(texts.useReason);
  });
});

describe('words of last year', () => {
  test('are offered for domeinen of which nothing is said yet', () => {
    const preparation = preparationOf('words of last year');
    expect(wordsOfLastYear(preparation).map(({ domein }) => domein)).toEqual(['rekenen', 'motoriek']);
    const { inzending } = preparation;
    const said = { bevorderend: [], belemmerend: [], tekst: '', watDoenWe: 'Iets.', magDelen: false };
    const now = { ...inzending, toelichtingen: [{ domein: 'rekenen', ...said }] };
    expect(wordsOfLastYear({ ...preparation, inzending: now })).toHaveLength(1);
    expect(wordsOfLastYear({ ...preparation, inzending: { ...now, nulopgave: true } })).toEqual([]);
  });

  test('stand in the form after a press, and everything is prepared anew', async () => {
    const { pane, asked } = paneWith({});
    await pane.open('submit');
    await pane.takeWords(wordsOfLastYear(preparationOf('words of last year'))[0]!);
    expect(asked.slice(-2)).toEqual(['takeWords', 'prepare']);
  });
});
