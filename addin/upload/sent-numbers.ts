import { SendingRecord } from '../sending/kept-sending.ts';

/** Which form: one locatie in one uitvraag. */
interface FormKey {
  readonly uitvraagId: string;
  readonly locatieId: string;
}

/**
 * The numbers under which this page sent. The copy of the file holds them as well, but a user may choose the old file
 * again: then the server is asked after the number first, and nothing is stored twice.
 */
export interface SentNumbers {
  readonly keep: (form: FormKey, record: SendingRecord) => void;
  readonly find: (form: FormKey) => SendingRecord | undefined;
}

const nameOf = ({ uitvraagId, locatieId }: FormKey): string =>
  `groeiblad.onderweg.${uitvraagId}.${locatieId}`;

/**
 * Numbers in the storage of the tab, gone when it closes: a number and a hash, as the file itself keeps them, no count
 * and nothing of a child. Where the browser allows no storage they last as long as the page.
 */
export function sentNumbers(storage: () => Pick<Storage, 'getItem' | 'setItem'>): SentNumbers {
  const here = new Map<string, string>();
  return {
    keep: (form, record) => {
      const text = JSON.stringify(record);
      here.set(nameOf(form), text);
      try {
        storage().setItem(nameOf(form), text);
      } catch {
        // Storage may be forbidden or full: what stands in memory will do.
      }
    },
    find: (form) => parsed(here.get(nameOf(form)) ?? stored(storage, nameOf(form))),
  };
}

function stored(storage: () => Pick<Storage, 'getItem'>, name: string): string | null {
  try {
    return storage().getItem(name);
  } catch {
    return null;
  }
}

/** What somebody changed there by hand counts as not kept. */
function parsed(text: string | null): SendingRecord | undefined {
  try {
    return SendingRecord.safeParse(JSON.parse(text ?? 'null')).data;
  } catch {
    return undefined;
  }
}
