import { emptyFile } from '../file/open-file.ts';
import { actionsSheet } from '../sheets/actions-sheet.ts';
import { apartTexts } from '../texts/partner.ts';
import { done, type Outcome } from './outcome.ts';
import { readPartnerFeedback } from './partner-feedback.ts';
import type { Given, Ports } from './ports.ts';
import { openForm } from './read-form.ts';

/**
 * The terugkoppeling as a file of its own, to show in a meeting or to mail. It is made of what the server gives and of
 * nothing in this workbook: no list, no word of a sheet, no setting can travel along. The sheet to write on is empty.
 */
export async function feedbackApart(ports: Ports): Promise<Outcome<Given>> {
  const seen = await ports.workbook.read();
  if (!seen.ok) return seen;
  const open = openForm(seen.value);
  if (!open.ok) return open;
  const feedback = await readPartnerFeedback(ports, open.value.context);
  if (!feedback.ok) return feedback;
  const { document, sheet } = feedback.value;
  const { naam } = open.value.context.locatie;
  const file = emptyFile();
  const empty = await file.read();
  if (!empty.ok) return empty;
  const drawn = await file.apply(empty.value, { draw: [sheet, actionsSheet(document, naam)] });
  if (!drawn.ok) return drawn;
  const name = apartTexts.fileName(naam, document.uitvraag.schooljaar);
  const given = await ports.give({ name, bytes: file.toBytes() });
  return given.ok ? done({ name, as: given.value }) : given;
}
