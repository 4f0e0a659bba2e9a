import type { Ontvangstbewijs } from '../../shared/inzending/ontvangstbewijs.ts';
import type { LastYear } from '../../shared/inzending/last-year.ts';
import { canonical } from '../../shared/kernel/canonical.ts';
import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import { gegevensSheet } from '../sheets/gegevens-sheet.ts';
import { ontvangstSheet } from '../sheets/ontvangst-sheet.ts';
import type { SheetModel } from '../sheets/sheet-model.ts';
import type { OpenForm } from './open-form.ts';

/** What changes of an uitvraag while forms of it are filled in. Its afspraak does not: the form was made for it. */
const news = ['status', 'versie', 'opensOn', 'closesOn', 'sjabloonversie'] as const;
type News = Pick<Uitvraag, (typeof news)[number]> & {
  /** Absent where the server was not asked: then the form keeps what it knows. */
  readonly lastYear?: LastYear | undefined;
};

/** A form that knows how its uitvraag stands now, and the sheets that must say so. */
export interface Learned {
  readonly open: OpenForm;
  readonly draw: readonly SheetModel[];
}

/**
 * Brings a form up to date with what the server says of its uitvraag.
 * @param ontvangstbewijs what the sheet Ontvangst holds; absent where it holds nothing, or is drawn anew anyhow
 */
export function learnUitvraag(
  open: OpenForm,
  { status, versie, opensOn, closesOn, sjabloonversie, ...said }: News,
  ontvangstbewijs?: Ontvangstbewijs,
): Learned {
  const { uitvraag } = open.context;
  const now = { ...uitvraag, status, versie, opensOn, closesOn, sjabloonversie };
  const lastYear = said.lastYear ?? open.context.lastYear;
  const isKnown = canonical({ lastYear }) === canonical({ lastYear: open.context.lastYear });
  if (isKnown && news.every((key) => uitvraag[key] === now[key])) return { open, draw: [] };
  const context = { ...open.context, uitvraag: now, lastYear };
  const isOver = uitvraag.status !== status && ontvangstbewijs !== undefined;
  return {
    open: { ...open, context },
    draw: [gegevensSheet(context), ...(isOver ? [ontvangstSheet(context, ontvangstbewijs)] : [])],
  };
}
