import { describe, expect, it } from 'vitest';
import type { Flows } from '../../../../addin/flows/flows.ts';
import { done } from '../../../../addin/flows/outcome.ts';
import { makeController } from '../../../../addin/taskpane/controller.ts';
import { changed } from '../../../../addin/taskpane/planner/change-plan.ts';
import { savePlanner, showSheet, startPlan } from '../../../../addin/taskpane/planner/run-planner.ts';
import { keepMine, takeTheirs } from '../../../../addin/taskpane/planner/resolve-conflict.ts';
import { makeStore } from '../../../../addin/taskpane/store.ts';
import { outcomeOf } from '../../../../addin/taskpane/view/outcome.ts';
import { plannerTexts as texts } from '../../../../addin/texts/pane-planner.ts';
import type { UitvraagPlan } from '../../../../shared/contract/planning-messages.ts';
import * as ex from '../examples.ts';
import { plannerBasis } from '../planner-examples.ts';
import { plainFlows, refuse } from '../plain-flows.ts';
import { renderPane } from '../render-pane.ts';

/** A pane of the gemeente in which a new uitvraag is planned. */
async function planning(change: Partial<Flows> = {}) {
  const store = makeStore();
  const { flows, asked } = plainFlows({ whoAmI: () => Promise.resolve(done(ex.official)), ...change });
  const pane = makeController({ flows, store, onBug: (error) => expect.fail(String(error)) });
  await pane.open('uitvraag');
  await pane.run((work) => startPlan(work, { kind: 'new', gemeentecode: '9901' }));
  const alter = (to: Parameters<typeof changed>[1]) =>
    pane.tell({ type: 'planned', planner: changed(store.state().planner!, to) });
  return { pane, store, asked, alter };
}

describe('somebody who plans', () => {
  it('keeps what is on the screen, and then sees the new uitvraag', async () => {
    const kept: [object, UitvraagPlan][] = [];
    const { pane, store, alter } = await planning({
      savePlan: (key, plan) => {
        kept.push([key, plan]);
        return Promise.resolve(done(ex.uitvraag('concept')));
      },
    });
    alter({ titel: 'Onze monitor' });
    await pane.run(savePlanner);
    expect(kept).toMatchObject([
      [
        { gemeentecode: '9901', uitvraagId: '2025-2026-eindSchooljaar' },
        { versie: 0, titel: 'Onze monitor' },
      ],
    ]);
    expect(store.state().planner).toBeUndefined();
    expect(outcomeOf(store.state())?.text).toBe(texts.saved);
  });

  it('is told how many fields are wrong, and nothing is sent or lost', async () => {
    const { pane, store, asked, alter } = await planning();
    alter({ titel: '', peildatum: '2030-06-01' });
    await pane.run(savePlanner);
    expect(asked).not.toContain('savePlan');
    expect(outcomeOf(store.state())?.text).toBe(texts.fix(2));
    const html = renderPane(store.state());
    expect(html).toContain(texts.titelMissing);
    expect(html).toContain('De peildatum moet in schooljaar 2025-2026 liggen.');
    expect(store.state().planner?.draft.peildatum).toBe('2030-06-01');
  });

  it.each(['even-niet-bereikbaar', 'geen-afspraak', 'uitvraag-al-begonnen'] as const)(
    'loses nothing when the server says %s',
    async (code) => {
      const { pane, store, alter } = await planning({ savePlan: () => refuse(code) });
      alter({ titel: 'Onze monitor' });
      await pane.run(savePlanner);
      expect(store.state().problem?.failure.code).toBe(code);
      expect(store.state().planner?.draft.titel).toBe('Onze monitor');
      await pane.open('help');
      await pane.open('uitvraag');
      expect(renderPane(store.state())).toContain('Onze monitor');
    },
  );

  it('sees both plannings where somebody else was first, and goes on with either', async () => {
    const theirs = { uitvraag: { ...ex.uitvraag('concept'), titel: 'Hun monitor', versie: 3 }, invited: [] };
    const kept: UitvraagPlan[] = [];
    const answers: (() => ReturnType<Flows['savePlan']>)[] = [
      () => refuse('intussen-gewijzigd', { versie: 3 }),
    ];
    const { pane, store, alter } = await planning({
      savePlan: (_, plan) => {
        kept.push(plan);
        return answers.shift()?.() ?? Promise.resolve(done(ex.uitvraag('concept')));
      },
    });
    alter({ titel: 'Onze monitor' });
    await pane.run(async (work) => {
      const flows = {
        ...work.flows,
        readPlanner: () => Promise.resolve(done({ ...plannerBasis, planning: theirs })),
      };
      await savePlanner({ ...work, flows });
    });
    const html = renderPane(store.state());
    expect(html).toContain('Nu staat er: Hun monitor. Bij u staat: Onze monitor.');
    expect(store.state().problem).toBeUndefined();
    const mine = store.state().planner!;
    expect(takeTheirs(mine, theirs)).toMatchObject({ versie: 3, draft: { titel: 'Hun monitor' } });
    pane.tell({ type: 'planned', planner: keepMine(mine, theirs) });
    expect(store.state().planner).not.toHaveProperty('conflict');
    await pane.run(savePlanner);
    expect(kept.map(({ versie, titel }) => [versie, titel])).toEqual([
      [0, 'Onze monitor'],
      [3, 'Onze monitor'],
    ]);
  });

  it('leaves nothing behind for the next one who signs in', async () => {
    const { pane, store } = await planning();
    pane.tell({ type: 'mijRead', mij: ex.bureau });
    expect(store.state().planner).toBeUndefined();
  });

  it('gets the calendar as a sheet', async () => {
    const { pane, store, asked } = await planning();
    pane.tell({ type: 'planned', planner: undefined });
    const key = { gemeentecode: '9901', uitvraagId: 'u-2026' };
    await pane.run((work) => showSheet(work, key, { gemeentecode: '9901', naam: 'Voorbeeldstad' }));
    expect(asked).toContain('showPlanning');
    expect(outcomeOf(store.state())?.text).toBe(texts.shown);
    pane.tell({ type: 'stepAsked', step: 'close' });
    expect(outcomeOf(store.state())).toBeUndefined();
  });
});
