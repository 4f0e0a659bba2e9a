import { emptyFile } from '../file/open-file.ts';
import { actionsSheet } from '../sheets/actions-sheet.ts';
import { apartTexts } from '../texts/partner.ts';
import { workbookFailure } from '../texts/failures.ts';
import { mentionsCode } from './leftover-codes.ts';
import { done, failed, type Outcome } from './outcome.ts';
import { typedActions } from './typed-actions.ts';
import { readPartnerFeedback } from './partner-feedback.ts';
import type { Given, Ports } from './ports.ts';
import { openForm } from './read-form.ts';

/**
 * The terugkoppeling as a file of its own, to show in a meeting or to mail. It is made of what the server gives and of
 * the actions that were typed: of this workbook nothing else, no list, no other word, no setting can travel along.
 */
export async function feedbackApart(ports: Ports): Promise<Outcome<Given>> {
  const seen = await ports.workbook.read();
  if (!seen.ok) return seen;
  const open = openForm(seen.value);
  if (!open.ok) return open;
  const actions = typedActions(seen.value);
  if (mentionsCode(actions.flat(), open.value.form.kinderen))
    return failed(workbookFailure('kindcode-in-acties'));
  const feedback = await readPartnerFeedback(ports, open.value.context);
  if (!feedback.ok) return feedback;
  const { document, sheet } = feedback.value;
  const { naam } = open.value.context.locatie;
  const file = emptyFile();
  const empty = await file.read();
  if (!empty.ok) return empty;
  const drawn = await file.apply(empty.value, { draw: [sheet, actionsSheet(document, naam, actions)] });
  if (!drawn.ok) return drawn;
  const name = apartTexts.fileName(naam, document.uitvraag.schooljaar);
  const given = await ports.give({ name, bytes: file.toBytes() });
  return given.ok ? done({ name, as: given.value }) : given;
}
