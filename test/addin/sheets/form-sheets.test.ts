import { describe, expect, it } from 'vitest';
import { formSheets } from '../../../addin/sheets/form-sheets.ts';
import { conditionLooks, palette, styles, type CellLook } from '../../../addin/sheets/styles.ts';
import { contextFor } from '../../support/example-form.ts';

const forms = ['voorschool-eik', 'school-linde'].map((id) => ({
  id,
  sheets: formSheets(contextFor(id), 'Nog niet verstuurd.'),
}));

/** WCAG 2.2, contrast ratio of two colors. */
function contrast(a: string, b: string): number {
  const [light, dark] = [a, b].map(luminance).sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
function luminance(color: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe.each(forms)('the form of $id', ({ sheets }) => {
  it('has the sheets in the order in which people work', () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      'Start',
      'Kinderen',
      'Groepen',
      'Toelichting',
      'Sleutellijst',
      'Controle',
      'Ontvangst',
      'Lijsten',
      'Gegevens',
    ]);
  });

  it('keeps within the limits of Excel for help and refusals', () => {
    for (const { validations } of sheets) {
      for (const { help, refusal } of validations) {
        expect(help.title.length).toBeLessThanOrEqual(32);
        expect(help.text.length).toBeLessThanOrEqual(255);
        expect(refusal?.title.length ?? 0).toBeLessThanOrEqual(32);
        expect(refusal?.text.length ?? 0).toBeLessThanOrEqual(225);
      }
    }
  });

  it('reaches every list by a name that exists', () => {
    const names = sheets.flatMap((sheet) => sheet.names.map(({ name }) => name));
    const used = sheets.flatMap(({ validations }) =>
      validations.flatMap(({ allow }) => (allow.kind === 'list' ? [allow.name] : [])),
    );
    expect(used.length).toBeGreaterThan(5);
    expect(used.filter((name) => !names.includes(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has tables and blocks without holes', () => {
    for (const { tables, blocks } of sheets) {
      for (const { header, rows, styles: columns } of tables) {
        expect(columns).toHaveLength(header.length);
        expect(rows.every((row) => row.length === header.length)).toBe(true);
        expect(new Set(header).size).toBe(header.length);
      }
      for (const { values } of blocks) {
        expect(values.every((row) => row.length === values[0]?.length)).toBe(true);
      }
    }
  });

  it('begins each sheet with what it is, for who hears it', () => {
    for (const { name, blocks } of sheets) {
      const first = blocks.find(({ row, column }) => row === 0 && column === 0)?.values[0]?.[0];
      expect(String(first)).toContain(name === 'Start' ? 'Groeiblad' : name);
    }
  });

  it('holds no formula', () => {
    const cells = sheets.flatMap(({ blocks, tables }) => [
      ...blocks.flatMap(({ values }) => values.flat()),
      ...tables.flatMap(({ header, rows }) => [...header, ...rows.flat()]),
    ]);
    expect(cells.length).toBeGreaterThan(500);
    expect(cells.filter((cell) => /^[=+@-]/.test(String(cell)))).toEqual([]);
  });

  it('protects only sheets that nobody types in', () => {
    const locked = sheets.filter((sheet) => sheet.locked).map(({ name }) => name);
    expect(locked).toEqual(['Sleutellijst', 'Controle', 'Ontvangst', 'Lijsten', 'Gegevens']);
  });

  /** Excel takes 43 pixels of the width for the numbers of rows and for scrolling. */
  it('fits the width of a small laptop', () => {
    for (const { widths } of sheets.filter(({ name }) => name !== 'Lijsten')) {
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(((1366 - 43) * 3) / 4);
    }
  });

  it('fills codes in beforehand and says nothing else about children', () => {
    const table = sheets.find(({ name }) => name === 'Kinderen')!.tables[0];
    expect(table.rows).toHaveLength(40);
    expect(table.rows.map(([code]) => code).slice(0, 2)).toEqual(['K01', 'K02']);
    expect(table.rows.every((row) => row.slice(1).every((cell) => cell === ''))).toBe(true);
  });
});

describe('the child list', () => {
  it('has room for the expected children and ten more', () => {
    const sheets = formSheets(contextFor('school-linde', 61), '');
    expect(sheets[1]?.tables[0].rows).toHaveLength(71);
  });
});

describe('the colors', () => {
  const looks: [string, CellLook][] = [
    ...Object.entries<CellLook>(styles),
    ...Object.entries<CellLook>(conditionLooks),
  ];
  it.each(looks)('of %s can be read: 4.5 to 1', (_, { color, fill }) => {
    expect(contrast(color ?? palette.ink, fill ?? palette.paper)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the sheet Start', () => {
  it('asks the name of a kindvolgsysteem of those alone who chose another', () => {
    const [start] = formSheets(contextFor('voorschool-eik'), 'Nog niet verstuurd.');
    const formulas = start!.conditions.filter(({ area }) => area.row === 17).map(({ formula }) => formula);
    expect(formulas.slice(0, 2)).toEqual(['AND(B17="Anders",B18="")', 'B17<>"Anders"']);
  });

  /** Points of a row without a height of its own, and of the grid on a screen of 768 pixels, of which Excel takes 282. */
  const [LINE, SCREEN] = [15, (768 - 282) * 0.75];

  it('fits one screen and one page', () => {
    const { blocks, tables, heights } = forms[0]!.sheets[0]!;
    const bottoms = [
      ...blocks.map(({ row, values }) => row + values.length),
      ...tables.map(({ row, rows }) => row + rows.length + 1),
    ];
    const rows = Math.max(...bottoms);
    const own = heights.flatMap(({ rows: count = 1, points }) => Array<number>(count).fill(points));
    const total = own.reduce((sum, points) => sum + points, 0) + LINE * (rows - own.length);
    expect(total).toBeLessThanOrEqual(SCREEN);
  });
});

describe('the column of an oordeel', () => {
  it('has room for its longest choice in italic type', () => {
    const { widths, tables } = forms[1]!.sheets[1]!;
    const column = tables[0].header.indexOf('Groei Taal');
    // "niet te beoordelen" takes 84 points in italic of 11 points, and Excel keeps some room beside it.
    expect(widths[column]).toBeGreaterThanOrEqual(84 + 5);
  });
});
