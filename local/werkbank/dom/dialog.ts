import { button, element } from './element.ts';

interface DialogChoice {
  readonly label: string;
  readonly onChoose: () => void;
  readonly primary?: boolean;
}

export interface DialogOptions {
  readonly title: string;
  readonly message: string;
  /** Something to fill in, under the message. */
  readonly field?: HTMLElement;
  /** The first has the focus, unless there is a field; Enter in the field chooses it. */
  readonly choices: readonly DialogChoice[];
  /** Escape. */
  readonly onDismiss: () => void;
}

/** Asks a question in front of the page; the page behind it waits. Gone as soon as it is answered. */
export function openDialog({ title, message, field, choices, onDismiss }: DialogOptions): void {
  const dialog = element('dialog', { 'aria-labelledby': 'dialog-title', 'aria-describedby': 'dialog-text' });
  const answer = (then: () => void) => {
    dialog.close();
    dialog.remove();
    then();
  };
  const buttons = choices.map(({ label, onChoose, primary }) =>
    button(label, () => answer(onChoose), { class: primary === true ? 'primary' : false }),
  );
  dialog.append(
    element('h2', { id: 'dialog-title' }, title),
    element('p', { id: 'dialog-text' }, message),
    ...(field === undefined ? [] : [field]),
    element('div', { class: 'dialog-buttons' }, ...buttons),
  );
  field?.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') buttons[0]?.click();
  });
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    answer(onDismiss);
  });
  document.body.append(dialog);
  dialog.showModal();
  if (field === undefined) buttons[0]?.focus();
}
