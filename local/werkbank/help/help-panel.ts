import { button, element } from '../dom/element.ts';
import { helpTexts } from '../texts/help-texts.ts';
import { drawSteps, type Drawing, nextTask, type StepActions } from './draw-steps.ts';

export interface HelpActions extends StepActions {
  /** Asks to begin with an empty workbook. */
  readonly startAnew: () => void;
  readonly showAll: (all: boolean) => void;
  readonly close: () => void;
  /** Address of the page where a form is handed in without Excel. */
  readonly uploadPage: string;
}

interface HelpState extends Omit<Drawing, 'actions'> {
  /** The whole list, or only what comes next. */
  readonly all: boolean;
}

export interface HelpPanel {
  readonly element: HTMLElement;
  refresh(state: HelpState): void;
}

/** The explanation: what comes next on one line, or all steps beside the sheet. */
export function makeHelpPanel(actions: HelpActions): HelpPanel {
  const list = element('ol', { class: 'steps' });
  const finished = element('p', { class: 'all-done', hidden: true }, helpTexts.allDone);
  let all = false;
  const more = button(helpTexts.showAll, () => actions.showAll(!all), {
    class: 'quiet',
    id: 'help-more',
    'aria-expanded': 'false',
  });
  const panel = element(
    'aside',
    { class: 'help', 'aria-label': helpTexts.label },
    element('h2', {}, helpTexts.title),
    element('p', { class: 'about invented-note' }, helpTexts.invented),
    element('p', { class: 'about' }, helpTexts.intro),
    list,
    finished,
    element('p', { class: 'about' }, helpTexts.keys),
    element(
      'div',
      { class: 'help-buttons' },
      more,
      element('a', { href: actions.uploadPage, target: '_blank', class: 'about' }, helpTexts.upload),
      button(helpTexts.again, actions.startAnew, { class: 'quiet about' }),
      button(helpTexts.hide, actions.close, { class: 'quiet' }),
    ),
  );
  let drawn = '';
  return {
    element: panel,
    refresh: ({ done, user, all: showsAll }) => {
      all = showsAll;
      panel.classList.toggle('brief', !all);
      more.textContent = all ? helpTexts.showNext : helpTexts.showAll;
      more.setAttribute('aria-expanded', String(all));
      const signature = `${[...done].join()} ${user.upn}`;
      if (signature === drawn) return;
      drawn = signature;
      redraw(list, () => drawSteps({ done, user, actions }));
      finished.hidden = nextTask(done) !== undefined;
    },
  };
}

/** The focus stays on the same button, or goes to the step that comes next. */
function redraw(list: HTMLElement, draw: () => readonly HTMLElement[]): void {
  const focused = list.contains(document.activeElement) ? document.activeElement?.id : undefined;
  list.replaceChildren(...draw());
  const current = list.querySelector<HTMLElement>('.current');
  if (focused !== undefined) (document.getElementById(focused) ?? current)?.focus();
  current?.scrollIntoView({ block: 'nearest' });
}
