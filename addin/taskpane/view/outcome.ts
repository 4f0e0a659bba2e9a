import { sheetNames } from '../../sheets/names.ts';
import { blocks, countOf } from '../../../shared/validation/finding.ts';
import { severities } from '../../../shared/validation/order-findings.ts';
import { wipeTexts } from '../../texts/kinderlijst.ts';
import { checkTexts } from '../../texts/pane-check.ts';
import { afspraakSheetTexts } from '../../texts/afspraak.ts';
import { afspraakStepTexts, afspraakTexts } from '../../texts/pane-afspraak.ts';
import { wizardTexts } from '../../texts/pane-afspraak-wizard.ts';
import { feedbackTexts } from '../../texts/pane-feedback.ts';
import { locatieTexts as oneTexts } from '../../texts/pane-locatie.ts';
import { responsOutcomes } from '../../texts/pane-respons.ts';
import { conclusiesTexts } from '../../texts/pane-conclusies.ts';
import { proefregelTexts } from '../../texts/pane-proefregels.ts';
import { plannerTexts } from '../../texts/pane-planner.ts';
import { repairTexts } from '../../texts/pane-repair.ts';
import { postDoneText } from '../../texts/pane-uitnodigingen.ts';
import { locatieTexts, registerDoneText } from '../../texts/pane-locaties.ts';
import { overTexts, readyTexts, receiptTexts, submitTexts } from '../../texts/pane-submit.ts';
import { stepTexts } from '../../texts/pane-uitvraag.ts';
import { versiesTexts } from '../../texts/pane-versies.ts';
import type { Planner } from '../planner/planner.ts';
import { mistakesIn } from '../planner/planner-findings.ts';
import type { GemeenteWork } from '../state/gemeente-work.ts';
import type { PaneState } from '../state/pane-state.ts';
import type { Screen } from '../state/screen.ts';
import type { Preparation } from '../../flows/flows.ts';
import { draftMistakes } from '../locaties/draft-mistakes.ts';
import { mayBeSent } from '../state/may-be-sent.ts';
import { isTooLate } from '../state/may-continue.ts';
import { leavesWork } from '../state/post-work.ts';
import { asksNulopgave, isBlocked, isSetReady, type Sending } from '../state/sending.ts';
import { openSteps } from '../state/warning-steps.ts';
import type { Tone } from './mark.tsx';

/** What the last action of a screen came to. */
interface ShownOutcome {
  readonly text: string;
  readonly tone: Tone;
}

const say = (text: string, tone: Tone = 'info'): ShownOutcome => ({ text, tone });

/** One sentence on the last action of this screen; nothing when there was none. */
export const outcomeOf = (state: PaneState): ShownOutcome | undefined =>
  state.problem === undefined ? (outcomeOfGoing(state) ?? outcomes[state.screen](state)) : undefined;

/** A cell that was hidden comes in sight, and what hid it is gone. */
const outcomeOfGoing = ({ revealed }: PaneState): ShownOutcome | undefined =>
  revealed.length === 0 ? undefined : say(revealed.map((what) => checkTexts.revealed[what]).join(' '));

const outcomes: Readonly<Record<Screen, (state: PaneState) => ShownOutcome | undefined>> = {
  start: () => undefined,
  newForm: () => undefined,
  help: () => undefined,
  locaties: outcomeOfLocaties,
  uitnodigingen: ({ gemeenteWork: { post } }) =>
    post?.done && say(postDoneText(post.done), leavesWork(post.done) ? 'warning' : 'success'),
  afspraak: outcomeOfAfspraak,
  respons: outcomeOfRespons,
  wipe: ({ wiped }) => wiped && say(wipeTexts.done, 'success'),
  repair: ({ mended, repair: { report } }) => {
    if (report !== undefined) return say(`${repairTexts.doneTitle[report.kind]}.`, 'success');
    return (
      mended && say(mended.differences.length === 0 ? repairTexts.wasRight : repairTexts.mended, 'success')
    );
  },
  check: outcomeOfCheck,
  submit: outcomeOfSending,
  feedback: ({ sheets, given }) => {
    if (given !== undefined) return say(feedbackTexts.apart.given[given.as](given.name), 'success');
    return sheets && say(feedbackTexts.ready, 'success');
  },
  uitvraag: ({ sheets, planner, gemeenteWork: { taken, vaststelling } }) => {
    if (planner !== undefined) return outcomeOfPlanning(planner);
    if (sheets !== undefined) return say(readyText(sheets), 'success');
    if (taken !== 'vaststellen') return taken && say(doneTexts[taken], 'success');
    return (
      vaststelling && say(vaststelling.melding, vaststelling.status === 'geweigerd' ? 'warning' : 'success')
    );
  },
};

/** What was done with an uitvraag, other than adopting. */
const doneTexts: Readonly<Record<Exclude<NonNullable<GemeenteWork['taken']>, 'vaststellen'>, string>> = {
  open: stepTexts.open.done,
  close: stepTexts.close.done,
  reopen: stepTexts.reopen.done,
  revise: stepTexts.revise.done,
  stopRevising: stepTexts.stopRevising.done,
  plan: plannerTexts.saved,
  proefregels: proefregelTexts.saved,
  conclusies: conclusiesTexts.saved,
  vrijgegeven: conclusiesTexts.releasedNow,
};

/** Of the one locatie that is looked at, or of the list. */
function outcomeOfRespons({
  correctie: { locatie },
  respons: { taken },
}: PaneState): ShownOutcome | undefined {
  if (locatie !== undefined) return locatie.taken && say(oneTexts.done[locatie.taken], 'success');
  return taken && say(responsOutcomes[taken], 'success');
}

function outcomeOfAfspraak({ afspraakWork, sheets }: PaneState): ShownOutcome | undefined {
  const { draft, tried, taken } = afspraakWork;
  if (draft !== undefined) return tried ? say(wizardTexts.mistakes, 'error') : undefined;
  if (sheets !== undefined) return say(afspraakTexts.shown(sheets[0] ?? afspraakSheetTexts.title), 'success');
  if (taken === undefined) return undefined;
  return say(taken === 'saved' ? afspraakTexts.saved : afspraakStepTexts[taken].done, 'success');
}

/** Which sheets were drawn on the screen Uitvraag: its planning, or figures. */
const readyText = (sheets: readonly string[]): string =>
  sheets.includes(sheetNames.uitvraag) ? plannerTexts.shown : feedbackTexts.ready;

function outcomeOfPlanning(planner: Planner): ShownOutcome | undefined {
  const mistakes = planner.tried ? mistakesIn(planner) : 0;
  if (mistakes > 0) return say(plannerTexts.fix(mistakes), 'error');
  return planner.isCalledAway ? say(plannerTexts.first, 'warning') : undefined;
}

function outcomeOfCheck(state: PaneState): ShownOutcome | undefined {
  const { checked } = state;
  if (checked === undefined) return undefined;
  if (checked.stale) return say(checkTexts.stale);
  const { findings } = checked.result;
  const [clean, noErrors] = isTooLate(state)
    ? [checkTexts.cleanTooLate, checkTexts.noErrorsTooLate]
    : [checkTexts.clean, checkTexts.noErrors];
  const solved = checked.solved === 0 ? [] : [checkTexts.solved(checked.solved)];
  if (findings.length === 0) return say([clean, ...solved].join(' '), 'success');
  const counts = severities.map((severity) => [severity, countOf(findings, severity)] as const);
  const summary = [checkTexts.summary(counts), ...solved].join(' ');
  return blocks(findings) ? say(summary, 'error') : say(`${summary} ${noErrors}`, 'success');
}

/** Whether what stands at the server is not what stands in the form. */
const isChanged = ({ workbook }: PaneState): boolean =>
  workbook?.kind === 'formulier' && workbook.changedSinceSent;

function outcomeOfSending(state: PaneState): ShownOutcome | undefined {
  const { sending } = state;
  if (sending.ontvangstbewijs !== undefined)
    return isChanged(state)
      ? say(receiptTexts.changed, 'warning')
      : say(sending.before ? receiptTexts.already : receiptTexts.status, 'success');
  return outcomeBeforeSending(state);
}

function outcomeBeforeSending({ sending, workbook, correctie }: PaneState): ShownOutcome | undefined {
  const { preparation, over } = sending;
  if (over !== undefined) return outcomeOfOver(over);
  if (sending.outdated) return say(submitTexts.outdated);
  if (sending.conflict !== undefined) return say(submitTexts.conflict(sending.conflict), 'warning');
  if (preparation === undefined)
    return correctie.takenBack ? say(versiesTexts.takenBack, 'success') : undefined;
  if (asksNulopgave(sending)) return say(submitTexts.noChildrenStatus);
  if (isBlocked(sending)) return say(submitTexts.blockedStatus, 'error');
  return preparation.away === undefined
    ? outcomeOfReady(sending, preparation, isSetReady(workbook))
    : outcomeAway(sending, preparation, isSetReady(workbook));
}

function outcomeOfReady(sending: Sending, preparation: Preparation, wasReady: boolean): ShownOutcome {
  const warnings = openSteps(preparation, sending.answers).length;
  if (sending.tried && !mayBeSent(sending))
    return say(submitTexts.missing({ warnings, verklaring: sending.verklaring }), 'warning');
  if (warnings > 0) return say(submitTexts.readyWithWarnings(warnings));
  return say(wasReady ? readyTexts.was : submitTexts.ready);
}

/** Nothing can be sent now: what can be done, or was. */
function outcomeAway(sending: Sending, preparation: Preparation, isReady: boolean): ShownOutcome {
  if (isReady) return say(readyTexts.doneStatus, 'success');
  const warnings = openSteps(preparation, sending.answers).length;
  if (warnings === 0) return say(readyTexts.status);
  return sending.tried
    ? say(readyTexts.missing(warnings), 'warning')
    : say(submitTexts.readyWithWarnings(warnings));
}

function outcomeOfOver(over: NonNullable<Sending['over']>): ShownOutcome {
  const { status, ontvangstbewijs, isFromElsewhere, judged } = over;
  if (judged !== undefined) return say(overTexts.judgedStatus, 'warning');
  if (isFromElsewhere === true) return say(overTexts.elsewhere);
  if (ontvangstbewijs !== undefined) return say(overTexts.received[status], 'success');
  return say(status === 'concept' ? overTexts.notYet : overTexts.tooLate);
}

function outcomeOfLocaties({ gemeenteWork: { locaties } }: PaneState): ShownOutcome | undefined {
  const { draft, done, register } = locaties ?? {};
  if (draft?.tried === true && register !== undefined) {
    const isWrong = Object.keys(draftMistakes(draft, register)).length > 0;
    if (isWrong) return say(locatieTexts.mistakes, 'error');
    return draft.asksShared ? say(locatieTexts.sharedFirst, 'warning') : undefined;
  }
  return done && say(registerDoneText(done), 'success');
}
