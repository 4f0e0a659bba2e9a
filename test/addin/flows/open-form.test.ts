import { describe, expect, it } from 'vitest';
import type { TableContents, WorkbookContents } from '../../../addin/excel/workbook.ts';
import { openForm } from '../../../addin/flows/read-form.ts';
import { formSheets } from '../../../addin/sheets/form-sheets.ts';
import type { FormContext } from '../../../shared/inzending/form.ts';
import { makeInzending } from '../../../shared/inzending/make-inzending.ts';
import { validateForm } from '../../../shared/validation/validate-form.ts';
import { contextFor } from '../../support/example-form.ts';
import { valueOf } from '../../support/open-excel.ts';

const context = contextFor('school-linde');
const child = ['K01', 'Groep 1', 'ja', '2025-09', 'ja', ...Array<string>(4).fill('voldoende')];

type Tables = Map<string, TableContents>;

/** The workbook of a new form in which one child was filled in, as it is read; changed in some of its tables. */
function workbook(about: FormContext, change: (tables: Tables) => void = () => undefined): WorkbookContents {
  const tables: Tables = new Map(
    formSheets(about, '').flatMap(({ name: sheet, tables: models }) =>
      models.map(({ name, header, rows }) => [name, { sheet, header, rows }] as const),
    ),
  );
  edit(tables, 'Kinderen', ({ rows, ...table }) => ({
    ...table,
    rows: rows.map((row, at) => (at === 0 ? row.map((_, column) => child[column] ?? '') : row)),
  }));
  edit(tables, 'Groepen', ({ rows, ...table }) => ({ ...table, rows: rows.map((row) => [row[0]!, 20]) }));
  change(tables);
  return { sheets: [], tables, names: [], route: 'invoegtoepassing', said: new Map(), settings: new Map() };
}

function edit(tables: Tables, name: string, change: (table: TableContents) => TableContents): void {
  tables.set(name, change(tables.get(name)!));
}

/** As forms were before counts could be typed. */
function asBefore(tables: Tables): void {
  tables.delete('Bron');
  tables.delete('Aantallen');
  edit(tables, 'Groepen', (table) => ({
    ...table,
    header: table.header.slice(0, 2),
    rows: table.rows.map((row) => row.slice(0, 2)),
  }));
}

const problemOf = (seen: WorkbookContents) => {
  const opened = openForm(seen);
  return opened.ok ? undefined : opened.failure;
};

describe('opening a form', () => {
  it('reads the child list where that is what was chosen', () => {
    const { form } = valueOf(openForm(workbook(context)));
    expect(form.kinderen.map(({ code }) => code)).toEqual(['K01']);
    expect(form.bron).toBe('Uit de lijst Kinderen');
    expect(form.aantallen).toHaveLength(8);
  });

  it('reads a form that was made before counts could be typed, and counts its list', () => {
    const older = { ...context, sjabloonversie: '1.0.0' };
    const answers = { nulopgave: false, vervangt: 0, redenen: [], verklaring: true };
    const before = valueOf(openForm(workbook(older, asBefore)));
    const now = valueOf(openForm(workbook(older)));
    expect(before.form.bron).toBeUndefined();
    expect(makeInzending(before.form, before.context, answers)).toEqual(
      makeInzending(now.form, now.context, answers),
    );
    expect(makeInzending(before.form, before.context, answers)?.groepen).toHaveLength(1);
    const rules = validateForm(before.form, before.context).map(({ rule }) => rule);
    expect(rules).not.toContain('L-07');
    expect(rules).not.toContain('L-12');
  });

  it('says of a newer form without its tables which ones are gone: nothing that was typed is passed over', () => {
    const problem = problemOf(workbook(context, asBefore));
    expect(problem?.code).toBe('formulier-beschadigd');
    expect(JSON.stringify(problem)).toMatch(/Bron.*Aantallen/);
  });

  it('says one thing about one heading that was changed', () => {
    const seen = workbook(context, (tables) => {
      edit(tables, 'Kinderen', (table) => ({
        ...table,
        header: table.header.map((heading) => (heading === 'Groei Taal' ? 'Taal' : heading)),
      }));
    });
    expect(JSON.stringify(problemOf(seen))).toContain('Groei Taal (Kinderen)');
    expect(JSON.stringify(problemOf(seen))).not.toContain('Groei Rekenen');
  });

  it('has nothing to say about a row that is blank, wherever it stands', () => {
    const rules = (seen: WorkbookContents) => {
      const { form, context: about } = valueOf(openForm(seen));
      return validateForm(form, about).map(({ rule, place }) => [rule, place]);
    };
    const blank = Array<string>(child.length + 5).fill('');
    const withBlank = workbook(context, (tables) => {
      edit(tables, 'Kinderen', ({ rows, ...table }) => ({ ...table, rows: [blank, ...rows, blank] }));
      edit(tables, 'Groepen', ({ rows, ...table }) => ({ ...table, rows: [...rows, ['', '']] }));
      edit(tables, 'Aantallen', ({ rows, ...table }) => ({ ...table, rows: [['', ''], ...rows] }));
    });
    expect(rules(withBlank)).toEqual(rules(workbook(context)));
  });

  it('finds a burgerservicenummer in a column that somebody added, and reads nothing else of it', () => {
    const beside = (texts: readonly string[]) =>
      workbook(context, (tables) => {
        edit(tables, 'Kinderen', ({ header, rows, ...table }) => ({
          ...table,
          header: [...header, 'Nummer'],
          rows: rows.map((row, at) => [...row, texts[at] ?? '']),
        }));
      });
    const { form, context: about, kinderen } = valueOf(openForm(beside(['249566758', '', '1112 22 333'])));
    const found = validateForm(form, about).filter(({ rule }) => rule === 'K-03');
    expect(found.map(({ place }) => place)).toEqual([
      { table: 'Kinderen', column: 'added.Nummer' },
      { table: 'Kinderen', row: 'K01', column: 'added.Nummer' },
    ]);
    expect(kinderen.columns.get('added.Nummer')).toBe(kinderen.columns.size - 1);
    expect(valueOf(openForm(beside(['Emma, 12 mei 2021']))).form.added).toBeUndefined();
  });

  it('finds it beside typed counts as well', () => {
    const seen = workbook(context, (tables) => {
      edit(tables, 'Aantallen', ({ header, rows, ...table }) => ({
        ...table,
        header: [...header, 'Nummer'],
        rows: rows.map((row, at) => [...row, at === 1 ? '249566758' : '']),
      }));
    });
    const { form, context: about } = valueOf(openForm(seen));
    const found = validateForm(form, about).filter(({ rule }) => rule === 'K-03');
    const place = { table: 'Aantallen', row: 'groep1.rekenen', column: 'added.Nummer' };
    expect(found.map((one) => one.place)).toEqual([place]);
  });

  it('finds columns and rows wherever they were moved', () => {
    const moved = workbook(context, (tables) => {
      for (const name of ['Kinderen', 'Groepen', 'Aantallen'])
        edit(tables, name, ({ header, rows, ...table }) => ({
          ...table,
          header: [...header].reverse(),
          rows: rows.map((row) => header.map((_, i) => row[i] ?? '').reverse()).reverse(),
        }));
    });
    const plain = valueOf(openForm(workbook(context)));
    const { form } = valueOf(openForm(moved));
    expect(form.kinderen).toEqual(plain.form.kinderen);
    expect([...form.aantallen!].reverse()).toEqual(plain.form.aantallen);
  });
});
