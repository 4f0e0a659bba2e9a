import { problemFailure } from '../../addin/api/problem-failure.ts';
import type { Failure } from '../../addin/flows/outcome.ts';
import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import { type Book, typeInSelection } from './book.ts';
import { blocks, type Finding } from '../../shared/validation/finding.ts';
import { fillForm, shapeIn } from './fill-form.ts';
import type { InventedLocatie } from './generate.ts';
import { type Mistake, withMistake } from './mistakes.ts';
import { must } from './must.ts';
import { DEMO_REASON } from './send-through-api.ts';
import { typedForm } from './typed-form.ts';

/** What the rules found while a form was filled in and mended. */
export interface FoundAndMended {
  /** Ids of rules, once for every finding of the first check. */
  readonly found: readonly string[];
  readonly mended: readonly string[];
}

interface Partner {
  readonly book: Book;
  readonly invented: InventedLocatie;
  readonly uitvraag: Pick<Uitvraag, 'gemeentecode' | 'uitvraagId'>;
}

/** The coordinator makes the form; staff fill it in, check it and mend what is wrong. */
export async function fillAndMend({ book, invented, uitvraag }: Partner): Promise<FoundAndMended> {
  const { locatie, form, mistake, typing } = invented;
  const choices = must('listing forms', await book.run('listForms'));
  const choice = choices.find(
    (one) => one.locatieId === locatie.locatieId && one.uitvraagId === uitvraag.uitvraagId,
  );
  if (choice === undefined) throw new Error(`There is no form for ${locatie.locatieId}.`);
  must('new form', await book.run('newForm', choice));
  if (form.kinderen.length === 0) return { found: [], mended: [] };
  const typed = typing ? typedForm(form, shapeIn(book.workbook)) : withMistake(form, mistake);
  fillForm(book.workbook, typed);
  // Every step back is a copy of the workbook: with all workbooks open that is a gigabyte, and nobody goes back here.
  book.workbook.undoStack.length = 0;
  const { findings } = must('checking', await book.run('check'));
  const mended = mistake === undefined ? [] : await mend(book, mistake, findings);
  return { found: findings.map(({ rule }) => rule), mended };
}

/** Goes from the finding to its cell, types what should be there, and checks that the finding is gone. */
async function mend(book: Book, mistake: Mistake, findings: readonly Finding[]): Promise<readonly string[]> {
  const { rule, row, column, right } = mistake;
  const isIt = (one: Finding) => one.rule === rule && one.place.row === row && one.place.column === column;
  const finding = findings.find(isIt);
  if (finding === undefined) throw new Error(`${rule} did not find ${row} ${column}.`);
  must('going to the cell', await book.run('goTo', finding.place));
  typeInSelection(book, right);
  const after = must('checking again', await book.run('check'));
  if (after.findings.some(isIt)) throw new Error(`${rule} still finds ${row} ${column} after mending.`);
  return [rule];
}

/** The coordinator sends; the reasons that warnings ask for are given. Answers the refusal, where there is one. */
export async function send({ book, invented }: Partner): Promise<Failure | undefined> {
  const nulopgave = invented.answer === 'nulopgave';
  const prepared = await book.run('prepare', { nulopgave });
  if (!prepared.ok) return prepared.failure;
  const preparation = prepared.value;
  const { findings } = preparation;
  // Who sees an error before sending does not send.
  if (blocks(findings)) return { ...problemFailure('regels-niet-gehaald'), findings };
  const sent = await book.run('submit', preparation, {
    verklaring: true,
    redenen: preparation.askReason.map(() => DEMO_REASON),
    vervangt: preparation.inzending.vervangt,
  });
  return sent.ok ? undefined : sent.failure;
}
