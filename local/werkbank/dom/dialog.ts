import { button, element } from './element.ts';

interface DialogChoice {
  readonly label: string;
  /** Tried first: what it answers is why it cannot be, and the dialog stays to say so. */
  readonly attempt?: () => string | undefined;
  readonly onChoose: () => void;
  readonly primary?: boolean;
}

export interface DialogOptions {
  readonly title: string;
  readonly message: string;
  /** Something to fill in, under the message. */
  readonly field?: HTMLInputElement;
  /** The first has the focus, unless there is a field; Enter in the field chooses it. */
  readonly choices: readonly DialogChoice[];
  /** Escape. */
  readonly onDismiss: () => void;
}

/** Asks a question in front of the page; the page behind it waits. Gone as soon as it is answered. */
export function openDialog({ title, message, field, choices, onDismiss }: DialogOptions): void {
  const dialog = element('dialog', { 'aria-labelledby': 'dialog-title', 'aria-describedby': 'dialog-text' });
  const objection = element('p', { id: 'dialog-objection', class: 'objection', role: 'alert' });
  const answer = (then: () => void) => {
    dialog.close();
    dialog.remove();
    then();
  };
  const choose = ({ attempt, onChoose }: DialogChoice) => {
    const wrong = attempt?.();
    if (wrong === undefined) {
      answer(onChoose);
      return;
    }
    objection.textContent = wrong;
    markWrong(field);
  };
  const buttons = choices.map((choice) =>
    button(choice.label, () => choose(choice), { class: choice.primary === true ? 'primary' : false }),
  );
  dialog.append(
    element('h2', { id: 'dialog-title' }, title),
    element('p', { id: 'dialog-text' }, message),
    ...(field === undefined ? [] : [field, objection]),
    element('div', { class: 'dialog-buttons' }, ...buttons),
  );
  field?.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    // The button that gets the focus back would be pressed by the same key.
    event.preventDefault();
    buttons[0]?.click();
  });
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    answer(onDismiss);
  });
  document.body.append(dialog);
  dialog.showModal();
  if (field === undefined) buttons[0]?.focus();
}

function markWrong(field: HTMLInputElement | undefined): void {
  field?.setAttribute('aria-invalid', 'true');
  field?.setAttribute('aria-describedby', 'dialog-objection');
  field?.focus();
}
