import type { Book, SheetTab } from '../book/book.ts';
import { tell } from '../book/tell.ts';
import type { Announcer } from '../dom/announcer.ts';
import { openDialog } from '../dom/dialog.ts';
import { element } from '../dom/element.ts';
import { texts } from '../texts/texts.ts';

interface Parts {
  readonly book: Book;
  readonly announcer: Announcer;
}

export function askNewName({ id, name }: SheetTab, { book, announcer }: Parts): void {
  const field = element('input', { value: name, maxlength: 31, 'aria-label': texts.tabs.newName });
  const save = () => announcer.say(texts.tabs.renamed(field.value.trim()));
  openDialog({
    title: texts.tabs.rename,
    message: texts.tabs.newName,
    field,
    choices: [
      {
        label: texts.tabs.save,
        attempt: () => book.rename(id, field.value.trim())?.message,
        onChoose: save,
        primary: true,
      },
      { label: texts.tabs.cancel, onChoose: () => undefined },
    ],
    onDismiss: () => undefined,
  });
  field.select();
}

export function askToRemove({ id, name }: SheetTab, { book, announcer }: Parts): void {
  openDialog({
    title: texts.tabs.removeTitle(name),
    message: texts.tabs.removeText,
    choices: [
      { label: texts.tabs.cancel, onChoose: () => undefined, primary: true },
      {
        label: texts.tabs.remove,
        onChoose: () => tell(book.remove(id), texts.tabs.removed(name), announcer),
      },
    ],
    onDismiss: () => undefined,
  });
}
