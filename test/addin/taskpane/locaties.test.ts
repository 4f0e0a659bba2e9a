import { describe, expect, test } from 'vitest';
import { done } from '../../../addin/flows/outcome.ts';
import type { Flows } from '../../../addin/flows/flows.ts';
import { makeController } from '../../../addin/taskpane/controller.ts';
import { chooseFile, decide, importFile, moved, saveDraft } from '../../../addin/taskpane/locaties/act.ts';
import { draftOf, emptyDraft, type LocatieDraft } from '../../../addin/taskpane/locaties/locatie-draft.ts';
import { makeStore } from '../../../addin/taskpane/store.ts';
import { importTexts } from '../../../addin/texts/pane-locaties.ts';
import type { RegisterVerzoek } from '../../../shared/contract/register-messages.ts';
import * as ex from './examples.ts';
import { plainFlows, refuse } from './plain-flows.ts';
import { comparison, register } from './register-examples.ts';
import { renderPane } from './render-pane.ts';

const file = { name: 'scholen.csv', arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)) };
const [nest, star, , , newSun] = register.locaties;

/** A pane of the gemeente on the screen Locaties. */
async function openPane(change: Partial<Flows> = {}) {
  const store = makeStore();
  const sent: RegisterVerzoek[] = [];
  const { flows, asked } = plainFlows({
    whoAmI: () => Promise.resolve(done(ex.official)),
    saveRegister: (_, body) => {
      sent.push(body);
      return Promise.resolve(done({ ...register, versie: body.versie + 1 }));
    },
    ...change,
  });
  const pane = makeController({ flows, store, onBug: () => undefined });
  await pane.open('locaties');
  const work = () => store.state().gemeenteWork.locaties!;
  const fill = (draft: LocatieDraft, some: Partial<LocatieDraft>) =>
    store.dispatch(moved({ draft: { ...draft, ...some } }));
  return { pane, store, asked, sent, work, fill };
}

describe('a file', () => {
  test('changes nothing before the user agreed, and then what was shown', async () => {
    const { pane, asked, sent, work } = await openPane();
    await pane.run((one) => chooseFile(one, file));
    expect(work().preview).toEqual({ file: 'scholen.csv', comparison, sure: false, knowsMoved: false });
    expect(asked).not.toContain('saveRegister');
    await pane.run(importFile);
    expect(sent).toEqual([{ versie: 1, ...comparison.change, gedeeld: [], verhuisd: [] }]);
    expect(work()).toMatchObject({ preview: undefined, done: { kind: 'imported' }, register: { versie: 2 } });
  });

  test('that is damaged leaves no preview, also not that of the file before', async () => {
    let isDamaged = false;
    const { pane, store, work, asked } = await openPane({
      compareFile: () => (isDamaged ? refuse('onverwacht') : Promise.resolve(done(comparison))),
    });
    await pane.run((one) => chooseFile(one, file));
    isDamaged = true;
    await pane.run((one) => chooseFile(one, file));
    expect(work().preview).toBeUndefined();
    expect(store.state().problem?.task).toBe('compareFile');
    await pane.run(importFile);
    expect(asked).not.toContain('saveRegister');
  });

  test('that takes schools from an organisatie says of which, only once the user knows it', async () => {
    const other = { ...comparison, moved: [{ locatie: star!, from: 'Oost', to: 'Bevoegd gezag 7' }] };
    const { pane, store, sent, work } = await openPane({
      compareFile: () => Promise.resolve(done(other)),
    });
    await pane.run((one) => chooseFile(one, file));
    const html = renderPane(store.state());
    expect(html).toContain(importTexts.goes('Oost', 'Bevoegd gezag 7'));
    expect(html).toContain(importTexts.losesWhy(1, ['Oost']));
    store.dispatch(moved({ preview: { ...work().preview!, knowsMoved: true } }));
    await pane.run(importFile);
    expect(sent[0]?.verhuisd).toEqual([star!.locatieId]);
  });

  test('is compared anew where somebody else was first', async () => {
    let versie = 1;
    const { pane, work, sent } = await openPane({
      readRegister: () => Promise.resolve(done({ ...register, versie })),
      saveRegister: () => refuse('intussen-gewijzigd'),
    });
    await pane.run((one) => chooseFile(one, file));
    await pane.run(importFile);
    expect(work().preview).toBeDefined();
    versie = 2;
    await pane.retry();
    expect(work().preview).toBeUndefined();
    expect(sent).toEqual([]);
  });
});

describe('a locatie', () => {
  test('that is changed by hand says which fields a person set', async () => {
    const { pane, sent, fill, work } = await openPane();
    fill(draftOf(star!, register), { naam: 'De Ster' });
    await pane.run(saveDraft);
    const { handmatig, ...rest } = sent[0]!.locaties[0]!;
    expect(handmatig).toEqual(['naam']);
    expect(rest).toEqual({ ...star, naam: 'De Ster' });
    expect(work().done).toEqual({ kind: 'saved', naam: 'De Ster' });
  });

  test('that is added gets its number as key, and a new organisatie with it', async () => {
    const { pane, sent, fill } = await openPane();
    const said = {
      soort: 'school',
      naam: 'Zelf',
      nummer: '98zz00',
      organisatieNaam: 'Nieuw Bestuur',
    } as const;
    fill(emptyDraft, said);
    await pane.run(saveDraft);
    const { organisaties, locaties } = sent[0]!;
    expect(organisaties).toMatchObject([{ naam: 'Nieuw Bestuur', soort: 'schoolbestuur', handmatig: true }]);
    expect(locaties).toMatchObject([
      { locatieId: '98ZZ00', brin: '98ZZ', vestiging: '00', organisatieId: organisaties[0]!.organisatieId },
    ]);
    expect(locaties[0]?.handmatig).toEqual(['locatie', 'naam', 'organisatie']);
  });

  test('is not saved with mistakes, nor when nothing changed', async () => {
    const { pane, asked, fill, work } = await openPane();
    fill(draftOf(star!, register), { nummer: '99AA01' });
    await pane.run(saveDraft);
    expect(work().draft?.tried).toBe(true);
    fill(draftOf(star!, register), {});
    await pane.run(saveDraft);
    expect(work().draft).toBeUndefined();
    expect(asked).not.toContain('saveRegister');
  });

  test('that was the same one as another is saved once the user said so', async () => {
    const { pane, sent, fill, work } = await openPane();
    const claims = { was: 'others', voorheen: ['99AA01'] } as const;
    fill(draftOf(newSun!, register), claims);
    await pane.run(saveDraft);
    expect(work().draft?.asksShared).toBe(true);
    expect(sent).toEqual([]);
    fill(draftOf(newSun!, register), { ...claims, agreed: true });
    await pane.run(saveDraft);
    expect(sent[0]).toMatchObject({ gedeeld: ['99AA01'], locaties: [{ voorheen: ['99AA01'] }] });
  });

  test('leaves its kindcentrum together with the one that would stay behind alone', async () => {
    const { pane, sent, fill } = await openPane();
    fill(draftOf(star!, register), { partner: '' });
    await pane.run(saveDraft);
    expect(sent[0]!.locaties.map(({ locatieId }) => locatieId)).toEqual([star!.locatieId, nest!.locatieId]);
    expect(sent[0]!.locaties.some((one) => 'kindcentrumId' in one)).toBe(false);
  });

  test('keeps what was typed and says so where somebody else changed it meanwhile', async () => {
    let now = register;
    const { pane, fill, work } = await openPane({ readRegister: () => Promise.resolve(done(now)) });
    fill(draftOf(star!, register), { naam: 'Getypt' });
    const changed = { ...star!, naam: 'Van iemand anders' };
    now = {
      ...register,
      versie: 2,
      locaties: register.locaties.map((one) => (one === star ? changed : one)),
    };
    await pane.open('locaties');
    expect(work().draft).toMatchObject({ naam: 'Getypt', isStale: true, before: changed });
  });
});

describe('a proposal of a coordinator', () => {
  test('is decided on as it stands on the screen', async () => {
    const bodies: unknown[] = [];
    const { pane, work } = await openPane({
      saveKoppeling: (path, body) => {
        bodies.push({ ...path, ...body });
        return Promise.resolve(done({ ...register, versie: 2 }));
      },
    });
    await pane.run((one) => decide(one, register.koppelingen[0]!, 'bevestigd'));
    expect(bodies).toMatchObject([
      { gemeentecode: '9901', locatieId: '99AA03', voorheen: ['99AA02'], besluit: 'bevestigd', versie: 1 },
    ]);
    expect(work().done).toMatchObject({ kind: 'confirmed' });
  });
});
