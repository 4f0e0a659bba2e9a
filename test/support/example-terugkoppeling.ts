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
  voorschoolVoldoende: number,
  voorschoolAantal: number,
  vroegschoolVoldoende: number,
  vroegschoolAantal: number,
): Terugkoppeling {
  const { domeinen, locaties, uitvraag } = withoutFigures;
  const of = (fase: 'voorschool' | 'vroegschool') =>
    locaties.filter((one) => one.fase === fase).map(({ locatieId }) => locatieId);
  const [voorschool, vroegschool] = [of('voorschool'), of('vroegschool')];
  return {
    ...withoutFigures,
    cijfers: domeinen.flatMap(({ domein }) => [
      {
        niveau: 'gemeente',
        id: key.gemeentecode,
        naam: uitvraag.gemeente,
        domein,
        leden: [...voorschool, ...vroegschool],
        aantal: voorschoolAantal + vroegschoolAantal,
        voldoende: voorschoolVoldoende + vroegschoolVoldoende,
      },
      {
        niveau: 'fase',
        fase: 'voorschool',
        id: 'voorschool',
        naam: 'Voorschool',
        domein,
        leden: voorschool,
        aantal: voorschoolAantal,
        voldoende: voorschoolVoldoende,
      },
      {
        niveau: 'fase',
        fase: 'vroegschool',
        id: 'vroegschool',
        naam: 'Vroegschool',
        domein,
        leden: vroegschool,
        aantal: vroegschoolAantal,
        voldoende: vroegschoolVoldoende,
      },
    ]),
  };
}
