import { exampleGemeente } from '../../local/seed/example-gemeente.ts';
import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { openUitvraag } from './example-form.ts';

const key = { gemeentecode: '9901', uitvraagId: openUitvraag.uitvraagId };

/** A published document without a single figure: everything in it may exist. */
export const withoutFigures: Terugkoppeling = {
  uitvraag: {
    ...key,
    gemeente: exampleGemeente.gemeente.naam,
    titel: openUitvraag.titel,
    schooljaar: openUitvraag.schooljaar,
    peildatum: openUitvraag.peildatum,
  },
  kring: 'partners',
  release: 1,
  vastgesteldOp: '2026-07-20T10:00:00.000Z',
  beleid: { minChildren: 10, coalition: 1 },
  domeinen: openUitvraag.afspraak.domeinen,
  streefpercentages: openUitvraag.afspraak.streefpercentages,
  organisaties: [...exampleGemeente.organisaties],
  locaties: exampleGemeente.locaties.map(({ locatieId, organisatieId, naam, soort }) => ({
    locatieId,
    organisatieId,
    naam,
    fase: soort === 'voorschool' ? 'voorschool' : 'vroegschool',
    respons: 'ingezonden',
  })),
  cijfers: [],
};

/** The same with one figure for every domein of the gemeente and of its vroegschool. */
export function figuresOf(voldoende: number, aantal: number): Terugkoppeling {
  const { domeinen, locaties, uitvraag } = withoutFigures;
  const schools = locaties.filter(({ fase }) => fase === 'vroegschool').map(({ locatieId }) => locatieId);
  const leden = locaties.map(({ locatieId }) => locatieId);
  return {
    ...withoutFigures,
    cijfers: domeinen.flatMap(({ domein }) => [
      { niveau: 'gemeente', id: key.gemeentecode, naam: uitvraag.gemeente, domein, leden, aantal, voldoende },
      {
        niveau: 'fase',
        fase: 'vroegschool',
        id: 'vroegschool',
        naam: 'Vroegschool',
        domein,
        leden: schools,
        aantal,
        voldoende,
      },
    ]),
  };
}

/** The same with figures for both fasen, in every domein alike; those of the gemeente are their sum. */
export function bothFasen(
  voorVoldoende: number,
  voorAantal: number,
  vroegVoldoende: number,
  vroegAantal: number,
): Terugkoppeling {
  const { domeinen, locaties, uitvraag } = withoutFigures;
  const of = (fase: 'voorschool' | 'vroegschool') =>
    locaties.filter((one) => one.fase === fase).map(({ locatieId }) => locatieId);
  const [voor, vroeg] = [of('voorschool'), of('vroegschool')];
  return {
    ...withoutFigures,
    cijfers: domeinen.flatMap(({ domein }) => [
      {
        niveau: 'gemeente',
        id: key.gemeentecode,
        naam: uitvraag.gemeente,
        domein,
        leden: [...voor, ...vroeg],
        aantal: voorAantal + vroegAantal,
        voldoende: voorVoldoende + vroegVoldoende,
      },
      {
        niveau: 'fase',
        fase: 'voorschool',
        id: 'voorschool',
        naam: 'Voorschool',
        domein,
        leden: voor,
        aantal: voorAantal,
        voldoende: voorVoldoende,
      },
      {
        niveau: 'fase',
        fase: 'vroegschool',
        id: 'vroegschool',
        naam: 'Vroegschool',
        domein,
        leden: vroeg,
        aantal: vroegAantal,
        voldoende: vroegVoldoende,
      },
    ]),
  };
}
