import type { VaststellingVerzoek } from '../../shared/contract/vaststelling-messages.ts';
import type { PublicatieNiveau } from '../../shared/publication/publicatie-niveau.ts';
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

/** What came of adopting: how much is shown, and the sentence that the gemeente reads. */
export interface Adopted {
  readonly melding: string;
  readonly niveau: PublicatieNiveau;
}

/**
 * The gemeente adopts the figures, after looking at who is not ready. Where they would disclose something it takes the
 * coarser figures that are offered.
 * @param said the note on figures that replace earlier ones, and how much to show at most
 */
export async function adopt(
  book: Book,
  key: Key,
  said: Pick<VaststellingVerzoek, 'herziening' | 'niveau'> = {},
): Promise<Adopted> {
  const overview = must('reading who answered', await book.run('readRespons', key));
  const { versie } = overview.uitvraag;
  const confirmed = seenAll(overview, said.herziening);
  const told = new Set<string>();
  const tell = ({ melding }: { readonly melding: string }) => {
    if (!told.has(melding)) process.stderr.write(`  ${melding}\n`);
    told.add(melding);
  };
  const result = must(
    'vaststelling',
    await book.run('vaststellen', { ...key, ...said, confirmed, versie }, tell),
  );
  const { status, melding, niveau, aanbod } = result;
  if (status === 'geweigerd' && aanbod !== undefined) {
    process.stderr.write(`  ${melding}\n`);
    return adopt(book, key, { ...said, niveau: aanbod });
  }
  if (status !== 'klaar' || niveau === undefined)
    throw new Error(`The vaststelling ended as ${status}: ${melding}`);
  return { melding, niveau };
}

async function currentUitvraag(book: Book, { gemeentecode, uitvraagId }: Key): Promise<Uitvraag> {
  const listed = must('listing uitvragen', await book.run('listUitvragen', gemeentecode));
  const found = listed.find((one) => one.uitvraagId === uitvraagId);
  if (found === undefined) throw new Error(`There is no uitvraag ${uitvraagId}.`);
  return found;
}
