import { describe, expect, test } from 'vitest';
import type { Flows } from '../../../addin/flows/flows.ts';
import { done } from '../../../addin/flows/outcome.ts';
import { makeController } from '../../../addin/taskpane/controller.ts';
import { outcomeOf } from '../../../addin/taskpane/view/outcome.ts';
import { checkTexts } from '../../../addin/texts/pane-check.ts';
import { makeStore } from '../../../addin/taskpane/store.ts';
import { adopt } from '../../../addin/taskpane/vaststelling/run-adopt.ts';
import * as ex from './examples.ts';
import { plainFlows, refuse } from './plain-flows.ts';

function started(change: Partial<Flows> = {}) {
  const { flows, asked } = plainFlows(change);
  const bugs: unknown[] = [];
  const store = makeStore();
  const pane = makeController({ flows, store, onBug: (error) => bugs.push(error) });
  return { pane, store, asked, bugs };
}

describe('opening a screen', () => {
  test('Start reads the workbook, and asks quietly who the user is and how the form stands', async () => {
    const { pane, store, asked } = started();
    await pane.open('start');
    await expect.poll(() => asked).toEqual(['readState', 'whoAmI', 'askState']);
    expect(store.state().session.kind).toBe('in');
  });

  test('Start works without signing in and without a server', async () => {
    for (const code of ['niet-aangemeld', 'even-niet-bereikbaar'] as const) {
      const { pane, store } = started({ whoAmI: () => refuse(code) });
      await pane.open('start');
      expect(store.state().workbook).toEqual(ex.form);
      expect(store.state().problem).toBeUndefined();
    }
  });

  test('a bug while asking who the user is leaves Start as it is', async () => {
    const bug = new Error('planted');
    const { pane, store, bugs } = started({ whoAmI: () => Promise.reject(bug) });
    await pane.open('start');
    await expect.poll(() => bugs).toEqual([bug]);
    expect(store.state().workbook).toEqual(ex.form);
  });

  test('Controleren asks nothing of the server', async () => {
    const { pane, asked } = started({ whoAmI: () => refuse('even-niet-bereikbaar') });
    await pane.open('check');
    expect(asked).toEqual(['check']);
  });

  test.each(['newForm', 'feedback', 'locaties', 'uitvraag', 'uitnodigingen', 'respons'] as const)(
    '%s stops at the sign-in screen, without a problem, for who is signed out',
    async (screen) => {
      const { pane, store, asked } = started({ whoAmI: () => refuse('niet-aangemeld') });
      await pane.open(screen);
      expect(asked).toEqual(['whoAmI']);
      expect(store.state()).toMatchObject({ screen, session: { kind: 'out' }, problem: undefined });
    },
  );

  test('signing in goes on with the screen that asked for it', async () => {
    let signedIn = false;
    const { pane, store, asked } = started({
      whoAmI: () => (signedIn ? Promise.resolve(done(ex.coordinator)) : refuse('niet-aangemeld')),
      signIn: () => {
        signedIn = true;
        return Promise.resolve(done(undefined));
      },
    });
    await pane.open('submit');
    await pane.signIn();
    expect(asked).toEqual(['prepare', 'signIn', 'whoAmI', 'prepare']);
    expect(store.state().sending.preparation).toEqual(ex.preparation);
  });

  test('signing in opens its window while the click goes on', () => {
    const { pane, asked } = started();
    void pane.signIn();
    expect(asked).toEqual(['signIn']);
  });
});

describe('sending', () => {
  const answered = async (change: Partial<Flows> = {}) => {
    const all = started(change);
    await all.pane.open('submit');
    const [asking, ...others] = ex.preparation.findings;
    all.pane.answer([asking!], { tekst: ' Er is een groep bij. ', ticked: true });
    all.pane.answer(others, { ticked: true });
    all.pane.tell({ type: 'verklaringTicked', verklaring: true });
    return all;
  };

  test('does nothing but say what is missing, until every question has an answer', async () => {
    const { pane, store, asked } = started();
    await pane.open('submit');
    await pane.send();
    expect(asked).not.toContain('submit');
    expect(store.state().sending.tried).toBe(true);
  });

  test('sends the preparation on the screen with the answers', async () => {
    const sent: unknown[] = [];
    const { pane, store } = await answered({
      submit: (...args) => {
        sent.push(args);
        return Promise.resolve(done(ex.ontvangstbewijs));
      },
    });
    await pane.send();
    const redenen = ['Er is een groep bij.'];
    expect(sent).toEqual([[ex.preparation, { verklaring: true, redenen, vervangt: 0 }]]);
    expect(store.state().sending.ontvangstbewijs).toEqual(ex.ontvangstbewijs);
  });

  test('replaces the version of somebody else only after a choice', async () => {
    const versions: number[] = [];
    const { pane, store } = await answered({
      submit: (_, { vervangt }) => {
        versions.push(vervangt);
        if (vervangt !== 3) return refuse('intussen-gewijzigd', { versie: 3 });
        return Promise.resolve(done(ex.ontvangstbewijs));
      },
    });
    await pane.send();
    expect(store.state().sending.conflict).toBe(3);
    await pane.send(3);
    expect(versions).toEqual([0, 3]);
    expect(store.state().sending.conflict).toBeUndefined();
  });

  test('can be tried again with the same answers when the server was gone', async () => {
    let gone = true;
    const { pane, store, asked } = await answered({
      submit: () => (gone ? refuse('even-niet-bereikbaar') : Promise.resolve(done(ex.ontvangstbewijs))),
    });
    await pane.send();
    gone = false;
    await pane.retry();
    expect(asked.filter((name) => name === 'submit')).toHaveLength(2);
    expect(store.state().sending.ontvangstbewijs).toEqual(ex.ontvangstbewijs);
  });
});

describe('the gemeente', () => {
  const opened = async (change: Partial<Flows> = {}) => {
    const all = started({ whoAmI: () => Promise.resolve(done(ex.official)), ...change });
    await all.pane.open('uitvraag');
    return all;
  };
  test('sees its only uitvraag at once', async () => {
    const { store, asked } = await opened();
    expect(asked).toEqual(['whoAmI', 'listUitvragen', 'readRespons']);
    expect(store.state().gemeenteWork.overview?.regels).not.toEqual([]);
  });

  test('takes a step only after saying yes, with the version that was seen', async () => {
    const steps: unknown[] = [];
    const { pane } = await opened({
      moveUitvraag: (...args) => {
        steps.push(args);
        return Promise.resolve(done(ex.uitvraag('gesloten')));
      },
    });
    await pane.takeStep();
    expect(steps).toEqual([]);
    pane.tell({ type: 'stepAsked', step: 'close' });
    await pane.takeStep();
    expect(steps).toEqual([
      [
        { gemeentecode: '9901', uitvraagId: 'u-2026' },
        { status: 'gesloten', versie: 4 },
      ],
    ]);
  });

  test('follows a vaststelling to its end and then looks how things stand', async () => {
    const seen: (number | undefined)[] = [];
    const { pane, store, asked } = await opened({
      vaststellen: (_, onProgress) => {
        onProgress({ status: 'bezig', stappen: 2, klaar: 1, melding: '' });
        seen.push(store.state().busy?.progress?.done);
        return Promise.resolve(done({ status: 'klaar', stappen: 2, klaar: 2, melding: 'Klaar.' }));
      },
    });
    pane.tell({ type: 'stepAsked', step: 'vaststellen' });
    await pane.run((work) => adopt(work, {}));
    expect(seen).toEqual([1]);
    expect(asked.at(-1)).toBe('readRespons');
    expect(store.state().busy).toBeUndefined();
  });

  test('reads the terugkoppeling of an uitvraag outside a form only after choosing one', async () => {
    const { pane, asked } = started({
      whoAmI: () => Promise.resolve(done(ex.official)),
      readState: () => Promise.resolve(done({ kind: 'gemeente' })),
    });
    await pane.open('feedback');
    expect(asked).toEqual(['whoAmI', 'readState', 'listUitvragen']);
  });
});

test('going to a finding selects its place in the order of the list', async () => {
  const places: unknown[] = [];
  const { pane, store } = started({
    goTo: (place) => {
      places.push(place);
      return Promise.resolve(done([]));
    },
  });
  await pane.open('check');
  await pane.goToFinding(0);
  expect(places).toEqual([{ table: 'Kinderen', row: 'K03', column: 'oordeel.taal' }]);
  expect(store.state().checked?.current).toBe(0);
});

test('a cell that was hidden is told of, until the next action', async () => {
  const { pane, store } = started({ goTo: () => Promise.resolve(done(['filter', 'kolom'])) });
  await pane.open('check');
  await pane.goToFinding(0);
  const { filter, kolom } = checkTexts.revealed;
  expect(outcomeOf(store.state())?.text).toBe(`${filter} ${kolom}`);
  await pane.check();
  expect(outcomeOf(store.state())?.text).not.toContain(filter);
});

test('two actions never run at the same time', async () => {
  let running = 0;
  let most = 0;
  const { pane } = started({
    check: async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running--;
      return done({ findings: [], ...ex.inList(0) });
    },
  });
  await Promise.all([pane.check(), pane.open('check'), pane.check()]);
  expect(most).toBe(1);
});

test('a bug is told and the user gets a sentence', async () => {
  const bug = new Error('planted');
  const { pane, store, bugs } = started({ check: () => Promise.reject(bug) });
  await pane.check();
  expect(bugs).toEqual([bug]);
  expect(store.state().problem?.failure.code).toBe('onverwacht');
  await pane.open('help');
  expect(store.state().screen).toBe('help');
});
