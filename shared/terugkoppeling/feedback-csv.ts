import { type CsvCell, csvText } from '../kernel/csv.ts';
import { csvColumns } from './csv-columns.ts';
import { figureOf } from './feedback-figure.ts';
import type { Herziening } from './herziening.ts';
import type { Terugkoppeling } from './terugkoppeling.ts';

/** The published figures for other programs: counts, from which every percentage can be worked out again. */
export const figuresCsv = (document: Terugkoppeling): string =>
  csvText([
    csvColumns.figures,
    ...document.cijfers.map((cijfer) => [
      ...aboutOf(document),
      cijfer.niveau,
      'fase' in cijfer ? cijfer.fase : '',
      cijfer.naam,
      document.domeinen.find(({ domein }) => domein === cijfer.domein)?.naam ?? cijfer.domein,
      cijfer.voldoende,
      cijfer.aantal,
      figureOf(cijfer, document).streefpercentage ?? '',
    ]),
  ]);

/** Which locaties answered, as it was published. */
export function responseCsv(document: Terugkoppeling): string {
  const organisaties = new Map(document.organisaties.map(({ organisatieId, naam }) => [organisatieId, naam]));
  return csvText([
    csvColumns.response,
    ...document.locaties.map(({ organisatieId, naam, fase, respons }) => [
      ...aboutOf(document),
      organisaties.get(organisatieId) ?? '',
      naam,
      fase,
      respons,
    ]),
  ]);
}

/** Every line says what it is about: lines of several files may be laid together. */
const aboutOf = ({
  uitvraag: { gemeentecode, gemeente, titel, schooljaar, peildatum },
  release,
  herzieningen = [],
}: Terugkoppeling): readonly CsvCell[] => [
  ...[gemeentecode, gemeente, titel, schooljaar, peildatum],
  release,
  noteOf(herzieningen.at(-1)),
];

/** What changed with this release, why, and why it could not wait; empty for first figures. */
const noteOf = (herziening: Herziening | undefined): string =>
  [herziening?.wat, herziening?.waarom, herziening?.ondanks].filter((text) => text !== undefined).join(' ');
