import { blocks } from '../../../shared/validation/finding.ts';
import type { CommandName } from '../../commands/commands.ts';
import { commandNames } from '../../commands/commands.ts';
import type { nextTexts } from '../../texts/pane-start.ts';
import type { UitvraagStatus } from '../../../shared/uitvraag/uitvraag.ts';
import type { PaneState } from './pane-state.ts';
import { sendsForLocatie, worksForGemeente } from './rechten.ts';

/** The step that helps the user most now: what its button says and where it leads. */
export interface NextStep {
  readonly text: keyof typeof nextTexts;
  readonly screen: CommandName | 'signIn';
}

const step = (text: NextStep['text'], screen: NextStep['screen']): NextStep => ({ text, screen });

/** Nothing until the workbook has been read, or where only Excel itself can help. */
export function nextStep(state: PaneState): NextStep | undefined {
  const { workbook, session } = state;
  if (workbook === undefined || workbook.kind === 'beschadigd') return undefined;
  if (workbook.kind === 'formulier') return nextInForm(state);
  if (session.kind !== 'in') return session.kind === 'out' ? step('signIn', 'signIn') : undefined;
  if (workbook.kind === 'gemeente' || !sendsForLocatie(session))
    return worksForGemeente(session) ? step('uitvraag', 'uitvraag') : step('feedback', 'feedback');
  return step('newForm', 'newForm');
}

function nextInForm({ workbook, checked }: PaneState): NextStep | undefined {
  if (workbook?.kind !== 'formulier') return undefined;
  const { ontvangstbewijs, changedSinceSent, daysLeft, status } = workbook;
  if (isAdopted(status) && ontvangstbewijs !== undefined) return step('feedbackReady', 'feedback');
  if (daysLeft < 0 || isOver(status))
    return step(ontvangstbewijs === undefined ? 'late' : 'feedback', 'feedback');
  if (ontvangstbewijs !== undefined)
    return changedSinceSent ? step('submitAgain', 'submit') : step('feedback', 'feedback');
  if (checked === undefined) return step('check', 'check');
  return blocks(checked.result.findings) ? step('mend', 'check') : step('submit', 'submit');
}

const isAdopted = (status: UitvraagStatus): boolean =>
  status === 'vastgesteld' || status === 'teruggekoppeld';
/** Whether the file knows that nothing can be sent any more. */
const isOver = (status: UitvraagStatus): boolean => status === 'gesloten' || isAdopted(status);

/** The other screens that make sense now, in the order of the ribbon. */
export function otherSteps(state: PaneState): readonly CommandName[] {
  const next = nextStep(state)?.screen;
  const useful = usefulCommands(state);
  return commandNames.filter((name) => name !== next && useful[name]);
}

/** Which buttons of the ribbon make sense now. A button that is wrongly pressed still says what to do. */
export function usefulCommands({ workbook, session }: PaneState): Readonly<Record<CommandName, boolean>> {
  const form = workbook?.kind === 'formulier';
  const unknown = session.kind !== 'in';
  return {
    newForm: workbook?.kind === 'leeg' && (unknown || sendsForLocatie(session)),
    check: form,
    submit: form,
    feedback: workbook !== undefined && workbook.kind !== 'beschadigd',
    uitvraag: workbook !== undefined && (unknown ? !form : worksForGemeente(session)),
    help: true,
  };
}
