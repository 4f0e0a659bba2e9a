import type { Desk } from '../desk/desk.ts';
import type { Announcer } from '../dom/announcer.ts';
import { openDialog } from '../dom/dialog.ts';
import { button, element } from '../dom/element.ts';
import { postvakTexts } from '../postvak/texts.ts';
import { helpTexts } from '../texts/help-texts.ts';
import { texts } from '../texts/texts.ts';
import type { UserSwitch } from '../users/user-switch.ts';
import { saveWorkbook } from '../workbooks/save-workbook.ts';
import { makeWorkbookMenu } from '../workbooks/workbook-menu.ts';
import { objectionToName } from '../workbooks/workbook-name.ts';
import type { Help } from './make-help.ts';

export interface TopBarParts {
  readonly desk: Desk;
  readonly userSwitch: UserSwitch;
  readonly announcer: Announcer;
  readonly help: Help;
}

/** Who works here, which workbook is open, and what stands around it. */
export function makeTopBar(parts: TopBarParts): {
  readonly element: HTMLElement;
  readonly refresh: () => void;
} {
  const { desk, userSwitch, announcer, help } = parts;
  const title = element('p', { class: 'open-workbook' });
  const helpButton = button(helpTexts.label, () => help.toggle(), { 'aria-expanded': 'true' });
  help.onClosed(() => helpButton.focus());
  const paneButton = button(texts.pane.hide, () => {
    const host = desk.open?.host;
    host?.changePane(host.pane === 'Visible' ? 'Background' : 'Visible');
  });
  const menu = makeWorkbookMenu({
    list: () => withCurrent(desk),
    current: () => desk.current.id,
    open: (workbook) => void desk.openKept(workbook),
    create: () => void desk.create(),
    rename: () => askName(desk),
    download: () => void saveWorkbook(desk, announcer),
    remove: () => askToRemove(desk),
  });
  return {
    element: element(
      'header',
      { class: 'top' },
      element('h1', {}, texts.title),
      userSwitch.element,
      menu,
      title,
      helpButton,
      paneButton,
      element(
        'a',
        { href: 'postvak.html', target: '_blank', title: postvakTexts.linkTitle },
        postvakTexts.link,
      ),
    ),
    refresh: () => {
      userSwitch.show(desk.user);
      title.textContent = texts.workbooks.open(desk.current.name);
      document.title = `${desk.current.name} - ${texts.title}`;
      helpButton.setAttribute('aria-expanded', String(help.isShown()));
      paneButton.textContent = desk.open?.host.pane === 'Visible' ? texts.pane.hide : texts.pane.show;
    },
  };
}

/** The open workbook stands on the list, also before it was kept for the first time. */
function withCurrent({ workbooks, current }: Desk) {
  return workbooks.some(({ id }) => id === current.id) ? workbooks : [current, ...workbooks];
}

function askName(desk: Desk): void {
  const field = element('input', {
    value: desk.current.name,
    maxlength: 60,
    'aria-label': texts.workbooks.newName,
  });
  openDialog({
    title: texts.workbooks.rename,
    message: texts.workbooks.newName,
    field,
    choices: [
      {
        label: texts.workbooks.save,
        attempt: () => objectionToName(field.value),
        onChoose: () => void desk.rename(field.value.trim()),
        primary: true,
      },
      { label: texts.workbooks.cancel, onChoose: () => undefined },
    ],
    onDismiss: () => undefined,
  });
  field.select();
}

function askToRemove(desk: Desk): void {
  openDialog({
    title: texts.workbooks.removeTitle(desk.current.name),
    message: texts.workbooks.removeText,
    choices: [
      { label: texts.workbooks.cancel, onChoose: () => undefined, primary: true },
      { label: texts.workbooks.remove, onChoose: () => void desk.remove() },
    ],
    onDismiss: () => undefined,
  });
}
