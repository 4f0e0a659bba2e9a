import { blocks } from '../../../shared/validation/finding.ts';
import { checkTexts } from '../../texts/pane-check.ts';
import { feedbackTexts } from '../../texts/pane-feedback.ts';
import { receiptTexts, submitTexts } from '../../texts/pane-submit.ts';
import { stepTexts } from '../../texts/pane-uitvraag.ts';
import { countOf } from '../state/findings.ts';
import type { PaneState } from '../state/pane-state.ts';
import type { Screen } from '../state/screen.ts';
import { isBlocked, mayBeSent } from '../state/sending.ts';

/** One sentence that says what the last action of this screen came to; empty when there was none. */
export function outcomeText(state: PaneState): string {
  return state.problem === undefined ? outcomes[state.screen](state) : '';
}

const outcomes: Readonly<Record<Screen, (state: PaneState) => string>> = {
  start: () => '',
  newForm: () => '',
  help: () => '',
  check: ({ checked }) => {
    if (checked === undefined) return '';
    if (checked.stale) return checkTexts.stale;
    const { findings } = checked.result;
    if (findings.length === 0) return checkTexts.clean;
    if (!blocks(findings)) return checkTexts.noErrors;
    return checkTexts.summary(countOf(findings, 'fout'), countOf(findings, 'waarschuwing'));
  },
  submit: ({ sending }) => {
    if (sending.ontvangstbewijs !== undefined) return receiptTexts.status;
    if (sending.outdated) return submitTexts.outdated;
    if (sending.conflict !== undefined || sending.preparation === undefined) return '';
    if (isBlocked(sending)) return submitTexts.blockedStatus;
    return sending.tried && !mayBeSent(sending) ? submitTexts.missing : submitTexts.ready;
  },
  feedback: ({ sheets }) => (sheets === undefined ? '' : feedbackTexts.ready),
  uitvraag: ({ sheets, gemeenteWork: { taken, vaststelling } }) => {
    if (sheets !== undefined) return feedbackTexts.ready;
    if (taken === 'vaststellen') return vaststelling?.melding ?? '';
    return taken === undefined ? '' : stepTexts[taken].done;
  },
};
