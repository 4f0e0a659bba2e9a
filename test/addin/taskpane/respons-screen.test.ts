import { describe, expect, test } from 'vitest';
import type { Flows } from '../../../addin/flows/flows.ts';
import { done } from '../../../addin/flows/outcome.ts';
import { makeController } from '../../../addin/taskpane/controller.ts';
import { choicesFor, filters, heldFilter } from '../../../addin/taskpane/respons/filters.ts';
import { sayDeelname, showSheet } from '../../../addin/taskpane/respons/run-respons.ts';
import { makeStore } from '../../../addin/taskpane/store.ts';
import { standingRespons } from '../../../shared/respons/standing-respons.ts';
import * as ex from './examples.ts';
import { after, standing } from './pane-stages.ts';
import { plainFlows, refuse } from './plain-flows.ts';
import { renderPane } from './render-pane.ts';
import { respons } from './respons-examples.ts';

const overview = respons('open');
const { regels } = standingRespons(overview, '2026-06-12');
const screen = after(standing('open'), { type: 'opened', screen: 'respons' });

describe('the filter', () => {
  const choices = choicesFor(regels);

  test('offers what there is, with open work first and everything last', () => {
    expect(choices.map(({ filter }) => filter)).toEqual(['todo', 'gemeente', 'answered', 'out', 'all']);
    expect(choices.at(-1)?.count).toBe(regels.length);
  });

  test('counts what it then shows', () => {
    for (const { filter, count } of choices) expect(regels.filter(filters[filter])).toHaveLength(count);
  });

  test('gives way where nothing is left of what was chosen', () => {
    expect(heldFilter(choices, 'answered')).toBe('answered');
    expect(heldFilter(choices, 'late')).toBe('todo');
    expect(heldFilter(choicesFor([]), 'answered')).toBe('all');
  });
});

describe('the screen', () => {
  test('shows open work, and not what is in order', () => {
    const text = renderPane(screen);
    expect(text).toContain('3 van de 6 locaties');
    expect(text).toContain('Vraagt of versturen nog mag');
    expect(text).not.toContain('Ontvangen en in orde');
  });

  test('keeps what was chosen to see when it is read again', () => {
    const again = after(
      screen,
      { type: 'responsMoved', change: { filter: 'answered' } },
      { type: 'uitvraagChosen', key: { gemeentecode: '9901', uitvraagId: 'u-2026' } },
      { type: 'responsRead', overview },
    );
    expect(renderPane(again)).toContain('Ontvangen en in orde');
    expect(renderPane(after(again, { type: 'mijRead', mij: ex.bureau }))).not.toContain(
      'Ontvangen en in orde',
    );
  });

  test('offers to say that a locatie takes no part only where nothing counts', () => {
    const text = renderPane(screen);
    expect(text).toContain('aria-label="Zet op: doet niet mee, Verzonnen school 1 met een nogal lange naam"');
    expect(text).not.toContain(
      'aria-label="Zet op: doet niet mee, Verzonnen school 5 met een nogal lange naam"',
    );
  });

  test('offers nothing to change once the figures are adopted', () => {
    const adopted = after(standing('teruggekoppeld'), { type: 'opened', screen: 'respons' });
    expect(renderPane(adopted)).not.toMatch(/aria-label="[^"]*(niet|toch) mee"/);
  });
});

async function opened(change: Partial<Flows> = {}) {
  const { flows, asked } = plainFlows({ whoAmI: () => Promise.resolve(done(ex.official)), ...change });
  const store = makeStore();
  const pane = makeController({ flows, store, onBug: () => undefined });
  await pane.open('respons');
  return { pane, store, asked };
}

describe('what is done there', () => {
  test('a locatie that takes no part is written with the beurt that was seen, and read again', async () => {
    const wishes: unknown[] = [];
    const { pane, store, asked } = await opened({
      saveDeelname: (wish) => {
        wishes.push(wish);
        return Promise.resolve(done({ locatieId: 'loc-1', beurt: 1 }));
      },
    });
    store.dispatch({ type: 'responsMoved', change: { asking: 'loc-1' } });
    await pane.run((work) => sayDeelname(work, { ...regels[0]!, beurt: 3 }, 'gestopt'));
    expect(wishes).toMatchObject([{ gemeentecode: '9901', beurt: 3, reden: 'gestopt' }]);
    expect(asked.slice(-2)).toEqual(['saveDeelname', 'readRespons']);
    expect(store.state().respons).toMatchObject({ asking: undefined, taken: 'deelname' });
  });

  test('what somebody else changed meanwhile stays on the screen, to be looked at', async () => {
    const { pane, store } = await opened({ saveDeelname: () => refuse('intussen-gewijzigd') });
    store.dispatch({ type: 'responsMoved', change: { asking: 'loc-1' } });
    await pane.run((work) => sayDeelname(work, regels[0]!, 'gestopt'));
    expect(store.state().problem?.failure.code).toBe('intussen-gewijzigd');
    expect(store.state().respons.asking).toBe('loc-1');
  });

  test('the sheet is drawn for the gemeente that is chosen', async () => {
    const keys: unknown[] = [];
    const { pane, store } = await opened({
      showRespons: (key) => {
        keys.push(key);
        return Promise.resolve(done({ sheets: ['Respons'] }));
      },
    });
    await pane.run(showSheet);
    expect(keys).toEqual([{ gemeentecode: '9901', uitvraagId: 'u-2026', gemeente: 'Voorbeeldstad' }]);
    expect(renderPane(store.state())).toContain('Het blad Respons staat klaar.');
  });
});
