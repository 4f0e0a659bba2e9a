import type { FormChoice } from '../../addin/flows/flows.ts';
import { done } from '../../addin/flows/outcome.ts';
import { exampleClient } from './example-client.ts';
import { contextFor, uitnodigingFor } from './example-form.ts';
import { type OpenExcel, openExcel, valueOf } from './open-excel.ts';

/** The form of an example locatie, as the user chooses it. */
export function choiceFor(locatieId: string): FormChoice {
  const { gemeenteNaam, uitvraag, locatie } = contextFor(locatieId);
  return {
    gemeentecode: uitvraag.gemeentecode,
    gemeente: gemeenteNaam,
    uitvraagId: uitvraag.uitvraagId,
    uitvraag: uitvraag.titel,
    locatieId,
    locatie: locatie.naam,
  };
}

/** An Excel with an empty form in it; a server that only knows the invitation. */
export async function openWithForm(locatieId: string, verwacht?: number): Promise<OpenExcel> {
  const client = exampleClient({ readUitnodiging: () => done(uitnodigingFor(locatieId, verwacht)) });
  const excel = await openExcel({ client });
  valueOf(await excel.run('newForm', choiceFor(locatieId)));
  return excel;
}
