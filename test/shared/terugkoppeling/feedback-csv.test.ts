import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csvColumns } from '../../../shared/terugkoppeling/csv-columns.ts';
import { figuresCsv, responseCsv } from '../../../shared/terugkoppeling/feedback-csv.ts';
import { figuresOf, withoutFigures } from '../../support/example-terugkoppeling.ts';

const linesOf = (csv: string) =>
  parse<Record<string, string>>(csv, { bom: true, columns: true, delimiter: ';' });

test('every published figure is a line, in counts, with what it is about', () => {
  const document = figuresOf(30, 40);
  const lines = linesOf(figuresCsv(document));
  expect(lines).toHaveLength(document.cijfers.length);
  expect(lines[0]).toEqual({
    gemeentecode: '9901',
    gemeente: document.uitvraag.gemeente,
    uitvraag: document.uitvraag.titel,
    schooljaar: document.uitvraag.schooljaar,
    peildatum: document.uitvraag.peildatum,
    release: '1',
    herziening: '',
    niveau: 'gemeente',
    fase: '',
    naam: document.uitvraag.gemeente,
    domein: 'Taal',
    voldoende: '30',
    aantal: '40',
    streefpercentage: '75',
  });
  // Rows of both fasen may have the same name.
  expect(lines.map(({ niveau, fase }) => [niveau, fase])).toContainEqual(['fase', 'vroegschool']);
});

test('figures that replaced earlier ones say so on every line of both files', () => {
  const note = {
    wat: 'Taal is nu lager.',
    waarom: 'Een groep telde dubbel.',
    ondanks: 'Het kan niet wachten.',
  };
  const herzieningen = [{ ...note, release: 2, moment: '2026-10-12T09:00:00.000Z' }];
  const document = { ...figuresOf(30, 40), release: 2, herzieningen };
  const lines = [...linesOf(figuresCsv(document)), ...linesOf(responseCsv(document))];
  expect(new Set(lines.map(({ release, herziening }) => `${release ?? ''} ${herziening ?? ''}`))).toEqual(
    new Set(['2 Taal is nu lager. Een groep telde dubbel. Het kan niet wachten.']),
  );
});

test('nothing published leaves headings alone', () => {
  const csv = figuresCsv(withoutFigures);
  expect(linesOf(csv)).toEqual([]);
  expect(csv).toContain(csvColumns.figures.map((heading) => `"${heading}"`).join(';'));
});

test('every locatie is a line that says whether it answered, with the name of its organisatie', () => {
  const lines = linesOf(responseCsv(withoutFigures));
  expect(lines.map(({ locatie, respons }) => [locatie, respons])).toEqual(
    withoutFigures.locaties.map(({ naam, respons }) => [naam, respons]),
  );
  const names = withoutFigures.organisaties.map(({ naam }) => naam);
  expect(lines.filter(({ organisatie }) => !names.includes(organisatie ?? ''))).toEqual([]);
});
