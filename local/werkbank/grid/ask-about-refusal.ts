import type { Refusal } from '../book/book.ts';
import { openDialog } from '../dom/dialog.ts';
import { texts } from '../texts/texts.ts';

interface Answers {
  readonly again: () => void;
  readonly keep: () => void;
  readonly cancel: () => void;
}

/** The question that Excel asks when data validation refuses what was typed, or only warns. */
export function askAboutRefusal(refusal: Refusal, { again, keep, cancel }: Answers): void {
  const { title, message, kind } = refusal;
  const warnsOnly = kind === 'ask' ? [{ label: texts.refusal.keep, onChoose: keep }] : [];
  openDialog({
    title: title === '' ? texts.refusal.title : title,
    message: message === '' ? texts.refusal.message : message,
    choices: [
      { label: texts.refusal.again, onChoose: again, primary: true },
      ...warnsOnly,
      { label: texts.refusal.cancel, onChoose: cancel },
    ],
    onDismiss: cancel,
  });
}
