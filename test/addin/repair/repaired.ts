import { planRepairs, repair } from '../../../addin/flows/repair.ts';
import type { RepairPreview, RepairWish } from '../../../addin/flows/repair-words.ts';
import { readForm } from '../../../addin/flows/read-form.ts';
import { fillForm } from '../../../local/demo/fill-form.ts';
import { restore, snapshot } from '../../../local/excel/model/snapshot.ts';
import type { Form } from '../../../shared/inzending/form.ts';
import { choiceFor } from '../../support/example-choice.ts';
import { exampleClient } from '../../support/example-client.ts';
import { uitnodigingFor } from '../../support/example-form.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { type OpenExcel, openExcel, valueOf } from '../../support/open-excel.ts';
import { done } from '../../../addin/flows/outcome.ts';

const LOCATIE = 'school-linde';
const client = () => exampleClient({ readUitnodiging: () => done(uitnodigingFor(LOCATIE)) });

/** A filled form, kept as it was saved: each test opens it anew. */
export async function savedForm(): Promise<string> {
  const excel = await openExcel({ client: client() });
  try {
    valueOf(await excel.run('newForm', choiceFor(LOCATIE)));
    fillForm(excel.workbook, goodForm(['Groep 1', 'Groep 2'], 12));
    return snapshot(excel.workbook);
  } finally {
    excel.close();
  }
}

export const openSaved = (saved: string): Promise<OpenExcel> =>
  openExcel({ client: client(), workbook: restore(saved) });

export const formIn = async ({ ports, use }: OpenExcel): Promise<Form> =>
  valueOf(await use(() => readForm(ports.workbook))).form;

export const previewIn = async ({ ports, use }: OpenExcel, wish: RepairWish = {}): Promise<RepairPreview> =>
  valueOf(await use(() => planRepairs(ports, wish)));

/** Looks what is missing, agrees to it, and has it done. Gives the sentences that were read. */
export async function repaired(excel: OpenExcel, wish: RepairWish = {}): Promise<readonly string[]> {
  const preview = await previewIn(excel, wish);
  valueOf(await excel.use(() => repair(excel.ports, preview)));
  return preview.lines.map(({ text }) => text);
}
