import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeptTexts } from '../../../local/werkbank/workbooks/browser-store.ts';
import { Autosave } from '../../../local/werkbank/workbooks/autosave.ts';
import type { KeptWorkbooks } from '../../../local/werkbank/workbooks/kept-workbooks.ts';

/** A promise that the test settles. */
function deferred() {
  let resolve: () => void = () => undefined;
  let reject: (reason: Error) => void = () => undefined;
  const promise = new Promise<void>((onDone, onError) => ([resolve, reject] = [onDone, onError]));
  return { promise, resolve: () => resolve(), reject: (reason: Error) => reject(reason) };
}

/** A workbook of which the test says when, and whether, the database has kept it. */
function openAutosave() {
  const aside: string[] = [];
  const writing = Array.from({ length: 3 }, deferred);
  let saves = 0;
  let content = 'first';
  const texts: KeptTexts = {
    read: () => aside.at(-1),
    write: (_, text) => aside.push((JSON.parse(text) as { snapshot: string }).snapshot),
    remove: () => undefined,
  };
  const autosave = new Autosave({
    kept: { save: () => writing[saves++]!.promise } as unknown as KeptWorkbooks,
    texts,
    owner: 'anna',
    describe: () => ({ id: 'one', name: 'One', changedAt: 1 }),
    snapshot: () => content,
    onSaved: () => Promise.resolve(),
    onFailure: () => undefined,
  });
  const change = (to: string) => {
    content = to;
    autosave.changed();
  };
  return { autosave, aside, writing, change };
}

beforeEach(() => vi.stubGlobal('window', globalThis));
afterEach(() => vi.unstubAllGlobals());

describe('a page that goes', () => {
  it('puts nothing aside of a workbook that nobody changed', () => {
    const { autosave, aside } = openAutosave();
    autosave.putAside();
    expect(aside).toEqual([]);
  });

  it('puts aside what waits to be written', () => {
    const { autosave, aside, change } = openAutosave();
    change('second');
    autosave.putAside();
    expect(aside).toEqual(['second']);
  });

  it('puts aside what is being written: the browser may stop halfway', async () => {
    const { autosave, aside, writing, change } = openAutosave();
    change('second');
    const written = autosave.flush();
    autosave.putAside();
    expect(aside).toEqual(['second']);
    writing[0]!.resolve();
    await written;
    autosave.putAside();
    expect(aside).toEqual(['second']);
  });

  it('puts aside a change that came while the one before it was written', async () => {
    const { autosave, aside, writing, change } = openAutosave();
    change('second');
    const written = autosave.flush();
    change('third');
    writing[0]!.resolve();
    await written;
    autosave.putAside();
    expect(aside).toEqual(['third']);
  });

  it('puts aside what could not be written, and writes it with the next change', async () => {
    const { autosave, aside, writing, change } = openAutosave();
    change('second');
    const written = autosave.flush();
    writing[0]!.reject(new Error('full'));
    await written;
    autosave.putAside();
    expect(aside).toEqual(['second']);
    writing[1]!.resolve();
    await autosave.flush();
    autosave.putAside();
    expect(aside).toEqual(['second']);
  });
});
