import type { HerzieningTekst } from '../../shared/terugkoppeling/herziening.ts';
import type { Uitvraag, UitvraagStatus } from '../../shared/uitvraag/uitvraag.ts';
import type { Finding } from '../../shared/validation/finding.ts';
import { validateOpening } from '../../shared/validation/validate-opening.ts';
import type { Book } from './book.ts';
import { must } from './must.ts';
import { seenAll } from './seen-all.ts';

type Key = Pick<Uitvraag, 'gemeentecode' | 'uitvraagId'>;

/** The gemeente moves the uitvraag, having looked at how it stands. */
export async function moveTo(book: Book, key: Key, status: UitvraagStatus): Promise<void> {
  const { versie } = await currentUitvraag(book, key);
  const confirmed = status === 'open' ? await seenOfPlanning(book, key) : undefined;
  const step = { status, versie, ...(confirmed && { confirmed }) };
  must(`making the uitvraag ${status}`, await book.run('moveUitvraag', key, step));
}

/** The gemeente looks at what the rules say of the planning, and says yes to it. */
const seenOfPlanning = async (book: Book, key: Key): Promise<Finding[]> => [
  ...validateOpening(must('reading the planning', await book.run('readPlanning', key))),
];

/**
 * The gemeente adopts the figures, after looking at who is not ready. Answers the sentence that the gemeente reads.
 * @param herziening the note on figures that replace earlier ones
 */
export async function adopt(book: Book, key: Key, herziening?: HerzieningTekst): Promise<string> {
  const overview = must('reading who answered', await book.run('readRespons', key));
  const { versie } = overview.uitvraag;
  const said = { confirmed: seenAll(overview, herziening), ...(herziening && { herziening }) };
  const told = new Set<string>();
  const tell = ({ melding }: { readonly melding: string }) => {
    if (!told.has(melding)) process.stderr.write(`  ${melding}\n`);
    told.add(melding);
  };
  const result = must('vaststelling', await book.run('vaststellen', { ...key, ...said, versie }, tell));
  if (result.status !== 'klaar')
    throw new Error(`The vaststelling ended as ${result.status}: ${result.melding}`);
  return result.melding;
}

async function currentUitvraag(book: Book, { gemeentecode, uitvraagId }: Key): Promise<Uitvraag> {
  const listed = must('listing uitvragen', await book.run('listUitvragen', gemeentecode));
  const found = listed.find((one) => one.uitvraagId === uitvraagId);
  if (found === undefined) throw new Error(`There is no uitvraag ${uitvraagId}.`);
  return found;
}
