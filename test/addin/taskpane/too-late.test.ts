import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../shared/validation/finding.ts';
import { makeController } from '../../../addin/taskpane/controller.ts';
import { initialState, type PaneState } from '../../../addin/taskpane/state/pane-state.ts';
import { makeStore } from '../../../addin/taskpane/store.ts';
import { checkTexts } from '../../../addin/texts/pane-check.ts';
import { pageTexts } from '../../../addin/texts/upload.ts';
import { FileFindings } from '../../../addin/upload/view/file-findings.tsx';
import { nothingOpen } from '../../../addin/upload/page-store.ts';
import * as ex from './examples.ts';
import { after } from './pane-stages.ts';
import { plainFlows } from './plain-flows.ts';
import { renderPane } from './render-pane.ts';

const late = [
  ['of which the uitvraag is closed', { status: 'gesloten' }],
  ['of which the figures are adopted', { status: 'vastgesteld' }],
  ['of which the feedback is there', { status: 'teruggekoppeld' }],
  ['of which the term is over', { daysLeft: -1 }],
] as const;
const warnings = ex.preparation.findings;
const mistakes = ex.findings;

const checkedWith = (form: Partial<typeof ex.form>, findings: readonly Finding[]): PaneState =>
  after(
    initialState,
    { type: 'mijRead', mij: ex.coordinator },
    { type: 'workbookRead', workbook: { ...ex.form, ...form } },
    { type: 'opened', screen: 'check' },
    { type: 'checked', result: { findings, ...ex.inList(14) } },
  );
function renderPage(state: PaneState): string {
  const pane = makeController({ flows: plainFlows().flows, store: makeStore(), onBug: () => undefined });
  return renderToStaticMarkup(createElement(FileFindings, { state, pane, page: nothingOpen }));
}

describe('the check of a form', () => {
  test.each(late)('%s does not say that it can be sent', (_, form) => {
    for (const [findings, says] of [
      [[], checkTexts.cleanTooLate],
      [warnings, checkTexts.noErrorsTooLate],
    ] as const) {
      const html = renderPane(checkedWith(form, findings));
      expect(html).toContain(says);
      expect(html).not.toContain('U kunt versturen');
      expect(html).not.toContain(checkTexts.toSubmit);
    }
  });

  test.each(late)('%s has on the page no way to sending, and nothing to mend', (_, form) => {
    const html = renderPage(checkedWith(form, warnings));
    expect(html).not.toContain(checkTexts.toSubmit);
    expect(html).not.toContain(pageTexts.mend);
    expect(renderPage(checkedWith(form, mistakes))).toContain(pageTexts.mend);
  });

  test('that can still be sent says so, in the pane and on the page', () => {
    const html = renderPane(checkedWith({}, []));
    expect(html).toContain(checkTexts.clean);
    expect(html).toContain(checkTexts.toSubmit);
    expect(renderPage(checkedWith({}, []))).toContain(checkTexts.toSubmit);
  });
});
