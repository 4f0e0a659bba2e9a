import { exampleGemeente } from '../../local/seed/example-gemeente.ts';
import type { ResponseOf } from '../../shared/contract/endpoints.ts';
import type { FormContext } from '../../shared/inzending/form.ts';
import { SJABLOONVERSIE } from '../../shared/inzending/sjabloonversie.ts';
import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';

/** The invented uitvraag as it is when a form is made. */
export const openUitvraag: Uitvraag = { ...exampleGemeente.uitvraag, status: 'open', versie: 2 };

const locatieOf = (locatieId: string) => {
  const locatie = exampleGemeente.locaties.find((one) => one.locatieId === locatieId);
  if (locatie === undefined) throw new Error(`No such example: ${locatieId}`);
  return locatie;
};

/** What the server says of last year where the gemeente had no uitvraag then. */
export const firstYear: ResponseOf<'chooseVoorheen'> = {
  lastYear: { koppeling: 'eerste jaar' },
  candidates: [],
  redenen: [],
  toelichtingen: [],
};

/** What the server answers when the form of a locatie is asked for. */
export function uitnodigingFor(locatieId: string, verwacht?: number): ResponseOf<'readUitnodiging'> {
  const locatie = locatieOf(locatieId);
  const organisatie = exampleGemeente.organisaties.find((one) => one.organisatieId === locatie.organisatieId);
  if (organisatie === undefined) throw new Error(`No organisatie for ${locatieId}`);
  const { gemeente } = exampleGemeente;
  return {
    gemeente,
    uitvraag: openUitvraag,
    locatie,
    organisatie,
    versie: 0,
    before: firstYear,
    ...(verwacht === undefined ? {} : { verwacht }),
  };
}

export const contextFor = (locatieId: string, verwacht?: number): FormContext => ({
  gemeenteNaam: exampleGemeente.gemeente.naam,
  uitvraag: openUitvraag,
  locatie: locatieOf(locatieId),
  sjabloonversie: SJABLOONVERSIE,
  verwacht,
});
