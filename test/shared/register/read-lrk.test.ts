import { describe, expect, it } from 'vitest';
import type { CsvTable } from '../../../shared/register/csv-table.ts';
import { readRegisterFile } from '../../../shared/register/read-register-file.ts';

const gemeente = { gemeentecode: '0114', naam: 'Emmen' };
const table = (rows: readonly Record<string, string>[]): CsvTable => ({
  columns: Object.keys(rows[0] ?? {}),
  rows: rows.map((cells, i) => ({ line: i + 2, cells })),
});
const heading =
  'lrk_id;type_oko;actuele_naam_oko;vve;status;inschrijfdatum;uitschrijfdatum;verantwoordelijke_gemeente;naam_houder;kvk_nummer_houder;contact_persoon';
const usual =
  'KDV;Verzonnen peuterhuis;ja;Ingeschreven;01-08-2015;;EMMEN;Verzonnen B.V.;90000001;P. Verzonnen';
const cellsOf = (names: string, values: string): Record<string, string> =>
  Object.fromEntries(names.split(';').map((name, i) => [name, values.split(';')[i] ?? '']));
/** @param changes as `column=value` */
const row = (number: string, ...changes: readonly string[]) => ({
  ...cellsOf(heading, `${number};${usual}`),
  ...(Object.fromEntries(changes.map((one) => one.split('='))) as Record<string, string>),
});
const read = (rows: readonly Record<string, string>[]) => readRegisterFile(table(rows), gemeente);

describe('the export of the LRK', () => {
  it('gives the first day, and nothing of contact persons', () => {
    const said = read([row('100000001')]);
    expect(said).toMatchObject({ ok: true, value: { bron: 'LRK', lines: [{ number: '100000001' }] } });
    expect(said.ok && said.value.lines[0]?.locatie.actiefVan).toBe('2015-08-01');
    expect(JSON.stringify(said)).not.toContain('P. Verzonnen');
  });

  it('tells what ended: closed with its day, or without VVE from now on', () => {
    const said = read([
      row('100000001'),
      row('100000002', 'status=Uitgeschreven', 'uitschrijfdatum=2026-03-31'),
      row('100000003', 'vve=nee'),
    ]);
    expect(said.ok && said.value.ended).toEqual([
      { line: 3, number: '100000002', why: 'closed', on: '2026-03-31' },
      { line: 4, number: '100000003', why: 'no-vve' },
    ]);
  });

  it('is known by the names that its columns have had', () => {
    const { vve, ...rest } = row('100000001');
    const said = read([{ ...rest, ve: vve ?? '' }]);
    expect(said).toMatchObject({ ok: true, value: { bron: 'LRK', lines: [{ number: '100000001' }] } });
  });

  it('goes by the code of the gemeente where it has one, whatever the name is', () => {
    const coded = (number: string, code: string, naam: string) => ({
      ...row(number, `verantwoordelijke_gemeente=${naam}`),
      cbs_code: code,
    });
    const said = read([
      coded('100000001', '0114', 'Gemeente Emmen (Dr.)'),
      coded('100000002', '114', 'EMMEN'),
      coded('100000003', '0518', 'EMMEN'),
      coded('100000004', '', 'EMMEN'),
    ]);
    expect(said.ok && said.value.lines.map(({ number }) => number)).toEqual([
      '100000001',
      '100000002',
      '100000004',
    ]);
  });

  it.each([
    ['twice open', row('100000001')],
    ['open and closed', row('100000001', 'status=Uitgeschreven')],
  ])('is refused where a number is there %s, with both lines', (_, again) => {
    expect(read([row('100000001'), row('100000002'), again])).toEqual({
      ok: false,
      problem: { kind: 'twice', line: 4, before: 2, number: '100000001' },
    });
  });

  it('does not look at other gemeenten, however broken their lines are', () => {
    const elsewhere = row('x', 'verantwoordelijke_gemeente=Assen');
    expect(read([row('100000001'), elsewhere, elsewhere])).toMatchObject({ ok: true });
  });

  it('is refused for a KVK-nummer that was cut off', () => {
    expect(read([row('100000001', 'kvk_nummer_houder=9000')])).toEqual({
      ok: false,
      problem: { kind: 'bad-value', line: 2, column: 'kvk_nummer_houder' },
    });
  });

  it.each([['lrk_id'], ['lrknummer'], ['Registratienummer']])(
    'is told from a list that does not say where VVE is (%s)',
    (name) => {
      const cells = { [name]: '100000001', naam: 'Verzonnen', gemeente: 'Emmen' };
      expect(read([cells])).toEqual({ ok: false, problem: { kind: 'no-vve' } });
    },
  );

  it('is refused where a column is there twice', () => {
    const twice = { ...table([row('100000001')]), columns: ['lrk_id', 'vve', 'vve'] };
    expect(readRegisterFile(twice, gemeente)).toEqual({
      ok: false,
      problem: { kind: 'double-column', column: 'vve' },
    });
  });
});

describe('the list of DUO', () => {
  const duo = (names: readonly [string, string]) =>
    table([
      cellsOf(
        `BEVOEGD GEZAG NUMMER;${names.join(';')};VESTIGINGSNAAM;GEMEENTENUMMER;GEMEENTENAAM`,
        '10001;99AA;99AA00;Verzonnen;0114;EMMEN',
      ),
    ]);

  it.each([[['BRIN NUMMER', 'VESTIGINGSNUMMER']], [['INSTELLINGSCODE', 'VESTIGINGSCODE']]] as const)(
    'is read with the names that its columns have had (%s)',
    (names) => {
      const said = readRegisterFile(duo(names), gemeente);
      expect(said.ok && said.value.lines.map(({ number }) => number)).toEqual(['99AA00']);
    },
  );

  it('is refused with the columns of a year that nobody knows', () => {
    expect(readRegisterFile(duo(['BRINCODE', 'VESTIGING']), gemeente)).toEqual({
      ok: false,
      problem: { kind: 'missing-column', column: 'INSTELLINGSCODE of BRIN NUMMER', bron: 'DUO' },
    });
  });
});
