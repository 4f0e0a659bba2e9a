import { blocks } from '../../../shared/validation/finding.ts';
import type { CommandName } from '../../commands/commands.ts';
import { commandNames } from '../../commands/commands.ts';
import type { nextTexts } from '../../texts/pane-start.ts';
import type { UitvraagStatus } from '../../../shared/uitvraag/uitvraag.ts';
import type { WorkbookState } from '../../flows/workbook-state.ts';
import type { PaneState } from './pane-state.ts';
import type { Screen } from './screen.ts';
import { mayDoNothing, sendsForLocatie, worksForGemeente } from './rechten.ts';

type Form = Extract<WorkbookState, { kind: 'formulier' }>;

/** The step that helps the user most now: what its button says and where it leads. */
export interface NextStep {
  readonly text: keyof typeof nextTexts;
  /** `claim`: no screen, but the page where an uitnodiging is taken. */
  readonly screen: Screen | 'signIn' | 'claim';
}

const step = (text: NextStep['text'], screen: NextStep['screen']): NextStep => ({ text, screen });

/** Nothing until the workbook has been read. */
export function nextStep(state: PaneState): NextStep | undefined {
  const { workbook, session } = state;
  if (workbook === undefined) return undefined;
  if (workbook.kind === 'beschadigd') return step('repair', 'repair');
  if (workbook.kind === 'formulier') return nextInForm(state);
  if (session.kind !== 'in') return session.kind === 'out' ? step('signIn', 'signIn') : undefined;
  if (mayDoNothing(session)) return step('nothingYet', 'claim');
  if (workbook.kind === 'gemeente' || !sendsForLocatie(session))
    return worksForGemeente(session) ? step('uitvraag', 'uitvraag') : step('read', 'feedback');
  return step('newForm', 'newForm');
}

function nextInForm({ workbook, checked }: PaneState): NextStep | undefined {
  if (workbook?.kind !== 'formulier') return undefined;
  const going = nextOfGoing(workbook);
  if (going?.text === 'unanswered') return going;
  if (workbook.ontvangstbewijs !== undefined) return nextAfterSending(workbook);
  if (isPast(workbook)) return step('late', 'feedback');
  if (going !== undefined) return going;
  if (checked === undefined) return step(whyCheck(workbook), 'check');
  return blocks(checked.result.findings) ? step('mend', 'check') : step('submit', 'submit');
}

/** Whoever set it ready or sent it from another file is not at the beginning. */
function whyCheck({ outgoing, elsewhere }: Form): NextStep['text'] {
  if (outgoing?.kind === 'klaar') return 'checkAgain';
  return elsewhere === undefined ? 'check' : 'elsewhere';
}

/** The next step with a sending that has not ended; none where something has to be done in the form first. */
function nextOfGoing({ outgoing, status }: Form): NextStep | undefined {
  switch (outgoing?.kind) {
    case 'onderweg':
      return isAdopted(status) ? undefined : step('unanswered', 'submit');
    case 'klaar':
      return outgoing.changed ? undefined : step('ready', 'submit');
    case 'geweigerd':
      return outgoing.code === 'regels-niet-gehaald' ? undefined : step('refused', 'submit');
    case undefined:
      return undefined;
  }
}

function nextAfterSending(form: Form): NextStep {
  if (form.judged !== undefined)
    return isPast(form) ? step(`${form.judged.stand}Late`, 'feedback') : step(form.judged.stand, 'submit');
  if (isAdopted(form.status)) return step('feedbackReady', 'feedback');
  return form.changedSinceSent && !isPast(form)
    ? step('submitAgain', 'submit')
    : step('feedback', 'feedback');
}

const isAdopted = (status: UitvraagStatus): boolean =>
  status === 'vastgesteld' || status === 'teruggekoppeld';
/** Whether nothing can be sent any more, as far as the file knows. */
export const isPast = ({ daysLeft, status }: Form): boolean =>
  daysLeft < 0 || status === 'gesloten' || isAdopted(status);

/** The other screens that make sense now: in the order of the ribbon, what is about the file itself just before the help. */
export function otherSteps(state: PaneState): readonly Screen[] {
  const next = nextStep(state)?.screen;
  const useful = usefulCommands(state);
  const commands = commandNames.filter((name) => name !== next && name !== 'help' && useful[name]);
  const { workbook } = state;
  if (workbook?.kind !== 'formulier') return [...commands, 'help'];
  return [...commands, 'repair', ...(workbook.kinderlijst === undefined ? [] : (['wipe'] as const)), 'help'];
}

/** Which buttons of the ribbon make sense now. A button that is wrongly pressed still says what to do. */
export function usefulCommands({ workbook, session }: PaneState): Readonly<Record<CommandName, boolean>> {
  const form = workbook?.kind === 'formulier';
  const unknown = session.kind !== 'in';
  const gemeente = workbook !== undefined && (unknown ? !form : worksForGemeente(session));
  return {
    newForm: workbook?.kind === 'leeg' && (unknown || sendsForLocatie(session)),
    check: form,
    submit: form,
    feedback: workbook !== undefined && workbook.kind !== 'beschadigd',
    locaties: gemeente,
    afspraak: gemeente,
    uitvraag: gemeente,
    uitnodigingen: gemeente,
    respons: gemeente,
    help: true,
  };
}
