import { expect, test } from 'vitest';
import { previewParts } from '../../../addin/flows/preview.ts';
import { initialState, type PaneState } from '../../../addin/taskpane/state/pane-state.ts';
import type { PaneEvent } from '../../../addin/taskpane/state/pane-event.ts';
import { reduce } from '../../../addin/taskpane/state.ts';
import { submitTexts } from '../../../addin/texts/pane-submit.ts';
import { makeInzending } from '../../../shared/inzending/make-inzending.ts';
import { contextFor } from '../../support/example-form.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import * as ex from './examples.ts';
import { renderPane } from './render-pane.ts';

const context = contextFor('school-linde');
const inzending = makeInzending(goodForm(['Groep 1', 'Groep 2'], 14), context, {
  ...{ nulopgave: false, vervangt: 0, redenen: [], verklaring: false },
})!;
const preview = previewParts(inzending, context);

/** The cells and words on the screen for sending, in their order. */
function shown(...more: readonly PaneEvent[]): readonly string[] {
  const events: readonly PaneEvent[] = [
    { type: 'mijRead', mij: ex.coordinator },
    { type: 'opened', screen: 'submit' },
    { type: 'prepared', preparation: { ...ex.preparation, preview } },
    ...more,
  ];
  const html = renderPane(events.reduce<PaneState>(reduce, initialState));
  return html
    .replace(/<style.*?<\/style>/gs, '')
    .split(/<[^>]+>/)
    .map((text) => text.replaceAll('&#x27;', "'").replaceAll('&amp;', '&').trim())
    .filter((text) => text !== '');
}

test('the screen shows every line and every cell of what is sent', () => {
  const words = shown();
  for (const { title, lines, tables } of preview) {
    expect(words).toContain(title);
    expect(words).toEqual(expect.arrayContaining(lines.flatMap(({ label, value }) => [label, value])));
    for (const { caption, head, rows } of tables) {
      const from = words.indexOf(caption, words.indexOf(title));
      const cells = [caption, ...head, ...rows.flat()];
      expect(words.slice(from, from + cells.length), title).toEqual(cells);
    }
  }
});

test('a reason is shown as it will be sent', () => {
  const words = shown({
    type: 'warningAnswered',
    findings: ex.preparation.askReason,
    answer: { tekst: '  Er is een groep bij gekomen. ', ticked: true },
  });
  const from = words.indexOf(submitTexts.reasons);
  expect(words.slice(from, from + 3)).toEqual([
    submitTexts.reasons,
    ex.preparation.askReason[0]!.wat,
    'Er is een groep bij gekomen.',
  ]);
});

test('what is not sent is said once', () => {
  const said = shown().filter((text) => text.includes('kinderlijst'));
  expect(said).toHaveLength(1);
});

test.each([true, false])(
  'that the gemeente may look at these counts is said where so, and first: %s',
  (gemeenteMayLook) => {
    const preparation = { ...ex.preparation, preview, gemeenteMayLook };
    const words = shown({ type: 'prepared', preparation });
    expect(words.filter((text) => text === submitTexts.gemeenteMayLook)).toHaveLength(
      gemeenteMayLook ? 1 : 0,
    );
    expect(words[words.indexOf(submitTexts.previewTitle) + 1]).toBe(
      gemeenteMayLook ? submitTexts.gemeenteMayLook : preview[0]!.title,
    );
  },
);
