import type { FormerToelichting } from '../../shared/contract/last-year-messages.ts';
import { tableNames } from '../sheets/names.ts';
import { workbookFailure } from '../texts/failures.ts';
import { failed, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import { readForm } from './read-form.ts';

/** Columns in which a locatie writes about a domein. */
const written = ['tekst', 'watDoenWe'] as const;

/** Writes words of last year into table Toelichting, as the user asked; a cell in which something stands keeps it. */
export async function takeWords({ workbook }: Ports, words: FormerToelichting): Promise<Outcome<void>> {
  const open = await readForm(workbook);
  if (!open.ok) return open;
  const { form, toelichting, seen } = open.value;
  const row = toelichting.rows.get(words.domein);
  const now = form.toelichtingen.find(({ domein }) => domein === words.domein);
  if (row === undefined || now === undefined) return failed(workbookFailure('plek-weg'));
  const texts = written.flatMap((id) => {
    const column = toelichting.columns.get(id);
    return column === undefined || now[id] !== '' || words[id] === ''
      ? []
      : [{ table: tableNames.toelichting, row, column, text: words[id] }];
  });
  return workbook.apply(seen, { texts });
}
