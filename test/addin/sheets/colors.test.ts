import { describe, expect, it } from 'vitest';
import { chartLooks, type ColumnsLook, type TargetLook } from '../../../addin/sheets/chart-looks.ts';
import { gemeenteSheets } from '../../../addin/sheets/gemeente-sheets.ts';
import type { ChartModel } from '../../../addin/sheets/sheet-model.ts';
import {
  type CellLook,
  conditionLooks,
  type ConditionLook,
  palette,
  styles,
} from '../../../addin/sheets/styles.ts';
import { terugkoppelingSheet } from '../../../addin/sheets/terugkoppeling-sheet.ts';
import { jaarOf } from '../../../shared/jaren/jaar.ts';
import { leastContrast } from '../../support/color-vision.ts';
import { contextFor } from '../../support/example-form.ts';
import { ownFigures } from '../../support/example-own.ts';
import { manyOrganisaties } from '../../support/many-organisaties.ts';
import { richTerugkoppeling } from '../../support/rich-terugkoppeling.ts';

/** WCAG 2.2: 1.4.3 for words, 1.4.11 for what a picture is understood by. */
const LEAST = { words: 4.5, shapes: 3 } as const;

type Look = ColumnsLook | TargetLook;
type Looks = Readonly<Record<string, Look>>;
const isColumns = (look: Look): look is ColumnsLook => look.kind === 'columns';

/** What cannot be told apart in a chart whose series look like this, in print without color or by somebody. */
function faultsIn({ series, labels, layout }: ChartModel, looks: Looks = chartLooks): readonly string[] {
  const own = series.flatMap(({ look }) => looks[look] ?? []);
  const columns = own.filter(isColumns);
  const targets = own.filter((look) => !isColumns(look));
  const grounds = [palette.paper, ...columns.map(({ fill }) => fill)];
  return [
    ...columns.flatMap((one, i) =>
      columns
        .slice(i + 1)
        .filter((other) => leastContrast(one.fill, other.fill) < LEAST.shapes)
        .map((other) => `columns ${one.fill} beside ${other.fill}`),
    ),
    ...columns
      .filter(({ line }) => leastContrast(line, palette.paper) < LEAST.shapes)
      .map(({ line }) => `the edge ${line} of a column`),
    ...columns
      .filter(({ fill, label }) => labels === 'foot' && leastContrast(label, fill) < LEAST.words)
      .map(({ fill, label }) => `figures ${label} on ${fill}`),
    ...targets.flatMap(({ line, edge }) =>
      grounds
        .filter((ground) => layout !== 'bars' || ground === palette.paper)
        .filter((ground) => Math.max(...[line, edge].map((one) => leastContrast(one, ground))) < LEAST.shapes)
        .map((ground) => `a mark ${line} on ${ground}`),
    ),
    ...(new Set(targets.map(({ mark }) => mark)).size < targets.length ? ['two marks of one shape'] : []),
    // The line around a bar lies on the fill of that bar.
    ...(layout === 'bars' ? targets : [])
      .flatMap(({ line }) => columns.filter(({ fill }) => leastContrast(line, fill) < LEAST.shapes))
      .map(({ fill }) => `the line of the streefpercentage on ${fill}`),
  ];
}

const { locatie } = contextFor('school-linde');
const charts = [richTerugkoppeling, manyOrganisaties(14)].flatMap((document) => {
  const reeks = [{ ...jaarOf(document), schooljaar: '2024-2025' }, jaarOf(document)];
  const partner = terugkoppelingSheet(document, locatie, ownFigures, { reeks });
  return [partner, ...gemeenteSheets({ document, reeks })].flatMap((sheet) => sheet.charts ?? []);
});

describe('the colors of charts', () => {
  it('are told apart in grey and by who lacks a kind of cone, in each chart of each sheet', () => {
    expect(charts.length).toBeGreaterThan(30);
    expect(charts.some(({ layout }) => layout === 'bars')).toBe(true);
    for (const chart of charts) expect([chart.title, faultsIn(chart)]).toEqual([chart.title, []]);
  });

  it('are found where columns differ in hue alone, or a mark sinks into its column', () => {
    const two = charts.find(({ series }) => series.length === 3)!;
    const redAndGreen = { fill: '#2E8B57', line: '#2E8B57', label: palette.paper };
    expect(
      faultsIn(two, {
        ...chartLooks,
        first: { ...chartLooks.first, fill: '#C0392B' },
        second: { ...chartLooks.second, ...redAndGreen },
      }),
    ).toContain('columns #C0392B beside #2E8B57');
    const sunk = { ...chartLooks.target, edge: palette.ink };
    expect(faultsIn(two, { ...chartLooks, target: sunk })).toContain(
      `a mark ${palette.ink} on ${palette.accent}`,
    );
    const pale = { ...chartLooks.first, label: palette.line };
    expect(
      faultsIn({ ...two, labels: 'foot' }, { ...chartLooks, second: { ...pale, fill: '#F0F0F0' } }),
    ).toContain(`figures ${palette.line} on #F0F0F0`);
  });
});

describe('the colors of cells', () => {
  const all: readonly (readonly [string, CellLook])[] = Object.entries(styles);
  const unreadable = ({ color = '#000000', fill = palette.paper }: CellLook) =>
    leastContrast(color, fill) < LEAST.words;

  it('let each style be read, in grey and by who lacks a kind of cone', () => {
    expect(all.filter(([, look]) => unreadable(look)).map(([name]) => name)).toEqual([]);
    expect(unreadable({ color: '#C0392B', fill: '#2E8B57' })).toBe(true);
  });

  it('let words be read below each condition, on every cell that people fill in', () => {
    const open = all.map(([, look]) => look).filter((look) => look.open === true || look.lines === true);
    for (const condition of Object.values(conditionLooks))
      for (const { fill, color, ...look } of open)
        if (fill === undefined)
          expect(unreadable({ ...look, ...(color === undefined ? {} : { color }), ...condition })).toBe(
            false,
          );
  });

  it('are never all that tells one outcome from another', () => {
    const outcomes = ['voldoende', 'onvoldoende', 'nietTeBeoordelen', 'marked'] as const;
    const letters = outcomes.map((name) => {
      const { bold, italic, edge }: ConditionLook = conditionLooks[name];
      return [bold, italic, edge !== undefined].join();
    });
    expect(new Set(letters).size).toBe(outcomes.length);
  });
});
