import type { Ontvangstbewijs } from '../../shared/inzending/ontvangstbewijs.ts';
import type { LastYear } from '../../shared/inzending/last-year.ts';
import { canonical } from '../../shared/kernel/canonical.ts';
import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import { gegevensSheet } from '../sheets/gegevens-sheet.ts';
import type { SheetModel } from '../sheets/sheet-model.ts';
import { type KeptSending, readKept } from '../sending/kept-sending.ts';
import type { OpenForm } from './open-form.ts';
import { isJudgedAnew, receiptSheet } from './receipt-sheet.ts';

/** What changes of an uitvraag while forms of it are filled in. Its afspraak does not: the form was made for it. */
const news = ['status', 'versie', 'opensOn', 'closesOn', 'sjabloonversie'] as const;
type News = Pick<Uitvraag, (typeof news)[number] | 'proefregels'> & {
  /** Absent where the server was not asked: then the form keeps what it knows. */
  readonly lastYear?: LastYear | undefined;
};

/** A form that knows how its uitvraag stands now, and the sheets that must say so. */
export interface Learned {
  readonly open: OpenForm;
  readonly draw: readonly SheetModel[];
}

/** What the sheet Ontvangst holds, and what the file is to remember of it. */
interface OnOntvangst {
  readonly ontvangstbewijs: Ontvangstbewijs;
  readonly kept: KeptSending;
}

/**
 * Brings a form up to date with what the server says of its uitvraag, and of what was sent.
 * @param ontvangst absent where the sheet holds nothing, or is drawn anew anyhow
 */
export function learnUitvraag(
  open: OpenForm,
  { status, versie, opensOn, closesOn, sjabloonversie, ...said }: News,
  ontvangst?: OnOntvangst,
): Learned {
  const { uitvraag } = open.context;
  const { proefregels: before, ...rest } = uitvraag;
  const { proefregels } = said;
  const fields = { status, versie, opensOn, closesOn, sjabloonversie, ...(proefregels && { proefregels }) };
  const now = { ...rest, ...fields };
  const lastYear = said.lastYear ?? open.context.lastYear;
  const isKnown =
    canonical({ lastYear, proefregels: proefregels ?? [] }) ===
    canonical({ lastYear: open.context.lastYear, proefregels: before ?? [] });
  const isSame = isKnown && news.every((key) => uitvraag[key] === now[key]);
  const context = { ...open.context, uitvraag: now, lastYear };
  const receipt = receiptFor(open, context, ontvangst);
  return isSame
    ? { open, draw: receipt }
    : { open: { ...open, context }, draw: [gegevensSheet(context), ...receipt] };
}

/** The sheet Ontvangst anew, where it must say something else: how the uitvraag stands, or what became of what arrived. */
function receiptFor(
  { context: before, seen }: OpenForm,
  context: OpenForm['context'],
  ontvangst: OnOntvangst | undefined,
): readonly SheetModel[] {
  if (ontvangst === undefined) return [];
  const { ontvangstbewijs, kept } = ontvangst;
  const isNews = before.uitvraag.status !== context.uitvraag.status || isJudgedAnew(readKept(seen), kept);
  return isNews ? [receiptSheet(context, ontvangstbewijs, kept)] : [];
}
