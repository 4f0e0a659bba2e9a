import { expect, test } from 'vitest';
import type { Flows } from '../../../addin/flows/flows.ts';
import { done } from '../../../addin/flows/outcome.ts';
import { makeController } from '../../../addin/taskpane/controller.ts';
import { reduce } from '../../../addin/taskpane/state.ts';
import { makeStore } from '../../../addin/taskpane/store.ts';
import { answersOf, isReady, pointsNow } from '../../../addin/taskpane/vaststelling/adopt-points.ts';
import { draftOndanks, ondanksWritten } from '../../../addin/taskpane/vaststelling/draft-note.ts';
import { adopt } from '../../../addin/taskpane/vaststelling/run-adopt.ts';
import { vaststellingPaneTexts } from '../../../addin/texts/pane-vaststelling.ts';
import * as ex from './examples.ts';
import { plainFlows, refuse } from './plain-flows.ts';
import { renderPane } from './render-pane.ts';
import { vaststellingStates } from './vaststelling-states.ts';

const { anyway: texts } = vaststellingPaneTexts;
const asking = vaststellingStates['uitvraag: asking to adopt anew']!;
const refused = vaststellingStates['uitvraag: too little changed to adopt anew']!;
const { overview } = refused.gemeenteWork;
const uitvraag = overview!.uitvraag;
const herziening = { wat: 'Het totaal klopte niet.', waarom: 'Een school was dubbel geteld.' };
const reason = 'De raad besluit volgende week.';

test('a reason can be given after the refusal, beside what a reader could then see', () => {
  const text = renderPane(refused);
  for (const part of Object.values(texts)) expect(text).toContain(part);
  expect(renderPane(asking)).not.toContain(texts.title);
});

test('the reason stays while other screens are looked at and other refusals come', () => {
  const left = [
    ondanksWritten(uitvraag, reason),
    { type: 'opened', screen: 'start' } as const,
    { type: 'opened', screen: 'uitvraag' } as const,
  ].reduce(reduce, refused);
  expect(draftOndanks(left, uitvraag)).toBe(reason);
  expect(left.problem).toBeUndefined();
  expect(renderPane(left)).toContain(reason);
  const next = { ...uitvraag, release: (uitvraag.release ?? 0) + 1 };
  expect(draftOndanks(left, next)).toBe('');
});

test('a reason with an address of a person is not ready, and says so at its own field', () => {
  const points = pointsNow(overview!, { herziening, ondanks: 'Vraag het aan j.jansen@voorbeeld.example.' });
  expect(points.find(({ place }) => place.row === 'ondanks')).toMatchObject({ severity: 'fout' });
  const seen = new Set<string>();
  expect(isReady(points, { seen, herziening, ondanks: reason })).toBe(false);
});

test('only a reason that was written is sent, and only with figures that replace others', () => {
  const draft = { seen: new Set<string>(), herziening, ondanks: '' };
  expect(answersOf([], draft)).toEqual({ confirmed: [], herziening });
  expect(answersOf([], { ...draft, ondanks: `  ${reason} ` })).toMatchObject({ ondanks: reason });
  expect(answersOf([], { ...draft, herziening: undefined, ondanks: reason })).toEqual({ confirmed: [] });
});

test('what was refused is adopted with the reason, and everything else that was said yes to', async () => {
  const wishes: Parameters<Flows['vaststellen']>[0][] = [];
  const klaar = { status: 'klaar', stappen: 7, klaar: 7, melding: 'Klaar.' } as const;
  const { flows } = plainFlows({
    whoAmI: () => Promise.resolve(done(ex.official)),
    readState: () => Promise.resolve(done({ kind: 'gemeente' })),
    vaststellen: (wish) => {
      wishes.push(wish);
      return wish.ondanks === undefined ? refuse('te-weinig-gewijzigd') : Promise.resolve(done(klaar));
    },
  });
  const store = makeStore();
  const pane = makeController({ flows, store, onBug: () => undefined });
  await pane.open('uitvraag');
  pane.tell({ type: 'stepAsked', step: 'vaststellen' });
  await pane.run((work) => adopt(work, { confirmed: [], herziening }));
  expect(store.state()).toMatchObject({
    problem: { failure: { code: 'te-weinig-gewijzigd' } },
    gemeenteWork: { asking: 'vaststellen' },
  });
  await pane.run((work) => adopt(work, { confirmed: [], herziening, ondanks: reason }));
  expect(wishes[1]).toMatchObject({ herziening, ondanks: reason });
  expect(store.state()).toMatchObject({ problem: undefined, gemeenteWork: { vaststelling: klaar } });
});
