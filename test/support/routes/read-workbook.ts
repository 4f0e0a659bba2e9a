import type { Page } from 'playwright-core';

/** All that the open workbook holds, as plain values by path, such as "sheets.2.cells.14.cell.value". */
export type Leaves = Readonly<Record<string, unknown>>;

/** Runs in the page: models hold maps, and grids of cells that tell their entries. */
function collect(): Record<string, unknown> {
  const leaves: Record<string, unknown> = {};
  const visit = (value: unknown, path: string): void => {
    if (value === null || typeof value !== 'object') {
      leaves[path] = value;
      return;
    }
    const { entries } = value as { entries?: unknown };
    const inner =
      typeof entries === 'function' && !Array.isArray(value)
        ? [...(value as Map<unknown, unknown>).entries()]
        : value;
    for (const [key, part] of Object.entries(inner)) visit(part, `${path}.${key}`);
  };
  const { workbook } = (window as unknown as { __officeHost: { workbook: Record<string, unknown> } })
    .__officeHost;
  for (const part of [
    'name',
    'sheets',
    'names',
    'settings',
    'documentSettings',
    'properties',
    'customProperties',
    'startState',
  ])
    visit(workbook[part], part);
  return leaves;
}

export const readWorkbook = (page: Page): Promise<Leaves> => page.evaluate(collect);

/** What a server makes up for an ontvangstbewijs: its number, and the moment at which it was written. */
const madeUp = [/GB-[0-9A-Z]{8}/g, /\d\d:\d\d:\d\d,\d{3} UTC/g, /om \d\d:\d\d/g];

const settled = (value: unknown): unknown =>
  typeof value === 'string' ? madeUp.reduce((text, part) => text.replace(part, '...'), value) : value;

/** Where two workbooks differ, with what stands there, but for what two servers make up by themselves. */
export const differences = (one: Leaves, other: Leaves): readonly (readonly unknown[])[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((path) => settled(one[path]) !== settled(other[path]))
    .map((path) => [path, one[path], other[path]]);
