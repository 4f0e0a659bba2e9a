import { describe, expect, test } from 'vitest';
import { done } from '../../../addin/flows/outcome.ts';
import {
  type ConclusieDrafts,
  draftsOf,
  isEmpty,
  keuzesOf,
} from '../../../addin/taskpane/conclusies/conclusie-draft.ts';
import { findingsIn, pointsOf } from '../../../addin/taskpane/conclusies/conclusie-points.ts';
import { keepConclusies, openConclusies } from '../../../addin/taskpane/conclusies/run-conclusies.ts';
import { makeController } from '../../../addin/taskpane/controller.ts';
import { makeStore } from '../../../addin/taskpane/store.ts';
import { conclusiesTexts as texts } from '../../../addin/texts/pane-conclusies.ts';
import { seenTexts } from '../../../addin/texts/pane-seen.ts';
import type { ConclusiesVerzoek } from '../../../shared/contract/conclusie-messages.ts';
import { chosen, conclusieStates, conclusies } from './conclusie-states.ts';
import { plainFlows } from './plain-flows.ts';
import { renderPane } from './render-pane.ts';

const { voorstellen, keuzes } = chosen.conclusies.werk!;
const shown = (name: string) => renderPane(conclusieStates[`uitvraag: ${name}`]!);

describe('what somebody does with conclusions', () => {
  test('is sent only where something is other than proposed', () => {
    const drafts = draftsOf(voorstellen, []);
    expect(keuzesOf(voorstellen, drafts)).toEqual([]);
    const [first] = voorstellen;
    const same = { ...drafts, [first!.id]: { keuze: 'aanpassen' as const, tekst: ` ${first!.tekst} ` } };
    expect(keuzesOf(voorstellen, same)).toEqual([]);
  });

  test('comes back as it was chosen', () => {
    expect(keuzesOf(voorstellen, draftsOf(voorstellen, keuzes))).toEqual(keuzes);
  });

  test('is stopped by an empty text, and not by one that is left out', () => {
    expect(isEmpty({ keuze: 'aanpassen', tekst: '  ' })).toBe(true);
    expect(isEmpty({ keuze: 'weglaten', tekst: '' })).toBe(false);
  });
});

describe('what must be seen before a release', () => {
  const [first] = voorstellen;
  const pointsWith = (drafts: ConclusieDrafts) =>
    pointsOf(voorstellen, drafts, findingsIn(voorstellen, drafts, chosen));
  const pointsIn = (tekst: string, keuze: 'aanpassen' | 'weglaten' = 'aanpassen') =>
    pointsWith({ ...draftsOf(voorstellen, []), [first!.id]: { keuze, tekst } });
  const wat = (tekst: string) => pointsIn(tekst).map((point) => point.wat);

  test('is a strange number, a cause and the name of a partner, each apart', () => {
    expect(wat('Stichting Zon heeft 4817 kinderen, omdat zij er zijn.')).toEqual([
      'Conclusie 1: Het getal 4817 staat niet in de cijfers. Kijk of het klopt.',
      'Conclusie 1: Uw tekst noemt een oorzaak, met het woord ‘omdat’. Die volgt niet uit de cijfers.',
      'Conclusie 1: Uw tekst noemt Stichting Zon. Alle partners lezen dat.',
    ]);
  });

  test('is nothing in what is proposed, left out, or says none of these', () => {
    expect(pointsWith(draftsOf(voorstellen, []))).toEqual([]);
    expect(pointsIn('Stichting Zon, omdat.', 'weglaten')).toEqual([]);
    expect(wat('Wij praten hierover met Stichting Zonnig.')).toEqual([]);
  });

  test('is to be seen again in another text', () => {
    expect(pointsIn('Omdat het zo is.')[0]?.key).not.toBe(pointsIn('Omdat het anders is.')[0]?.key);
  });

  test('stands in the card with a tick, for who may release', () => {
    expect(shown('conclusions were changed')).toContain(seenTexts.warnings(0, 2));
    expect(shown('conclusions are proposed')).not.toContain(seenTexts.tick);
  });
});

describe('the card with conclusions', () => {
  test('says the figure of each, and asks of each what to do', () => {
    const html = shown('conclusions are proposed');
    for (const { tekst } of voorstellen) expect(html).toContain(tekst);
    voorstellen.forEach((_, i) => expect(html).toContain(texts.choice(i + 1)));
    expect(html).toContain(texts.notReleased);
    expect(html).toContain(texts.release);
  });

  test('warns of a number that is not among the figures', () => {
    expect(shown('conclusions were changed')).toContain('Het getal 4817 staat niet in de cijfers.');
  });

  test('says what the partners see now', () => {
    expect(shown('conclusions were released')).toContain(texts.released);
    expect(shown('conclusions go on after they were released')).toContain(texts.changed);
  });

  test('lets a bureau keep and not release', () => {
    const html = shown('conclusions for the bureau');
    expect(html).not.toContain(texts.release);
    expect(html).toContain(texts.ofGemeente);
    expect(html).toContain(texts.save);
  });

  test('has nothing to release where there are no conclusions', () => {
    expect(shown('too few figures for conclusions')).toContain(texts.none);
    expect(shown('too few figures for conclusions')).not.toContain(texts.release);
  });
});

test('conclusions are kept for the figures and the versie that were seen, with what was said yes to', async () => {
  const points = [...findingsIn(voorstellen, draftsOf(voorstellen, keuzes), chosen)];
  expect(points).toHaveLength(2);
  const asked: ConclusiesVerzoek[] = [];
  const { flows } = plainFlows({
    saveConclusies: (_, verzoek) => {
      asked.push(verzoek);
      return Promise.resolve(done(conclusies({ versie: 3, isReleased: true })));
    },
    readConclusies: () => Promise.resolve(done(chosen)),
  });
  const store = makeStore();
  const pane = makeController({
    flows,
    store,
    onBug: (error) => {
      throw error;
    },
  });
  await pane.chooseUitvraag({ gemeentecode: '9901', uitvraagId: 'u-2026' });
  await pane.run(openConclusies);
  await pane.run((work) => keepConclusies(work, { keuzes, confirmed: points, vrijgeven: true }));
  expect(asked).toEqual([{ versie: 2, release: 1, keuzes, confirmed: points, vrijgeven: true }]);
  expect(store.state().gemeenteWork).toMatchObject({ taken: 'vrijgegeven' });
  pane.tell({ type: 'conclusiesLeft' });
  expect(store.state().gemeenteWork.conclusies).toBeUndefined();
});
