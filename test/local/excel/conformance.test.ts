import { expect, test } from 'vitest';
import { hostClasses } from './host-classes.ts';
import { openOffice } from './open-office.ts';

interface ClientPrototype {
  _scalarPropertyNames?: string[];
  _navigationPropertyNames?: string[];
}

/** Members of the client's class that stand on its prototype, without Microsoft's own plumbing. */
function clientMembers(prototype: object): Set<string> {
  const own = Object.getOwnPropertyNames(prototype);
  const { _scalarPropertyNames: scalars = [], _navigationPropertyNames: navigation = [] } =
    prototype as ClientPrototype;
  return new Set([...own, ...scalars, ...navigation, 'count', 'id']);
}

/** Names that the client only writes under (its own setters of showGridlines and showHeadings). */
const wireOnly = new Set(['Worksheet.gridlines', 'Worksheet.headings']);

test('every class and member of the host is one of Microsoft, spelled the same', async () => {
  const { Excel, host } = await openOffice();
  const client = Excel as unknown as Record<string, { prototype: object } | undefined>;
  const strange: string[] = [];
  const classes = await hostClasses();
  for (const hostClass of classes) {
    const { typeName, prototype, scalars } = hostClass;
    const members = clientMembers(client[typeName]?.prototype ?? {});
    if (!client[typeName]) strange.push(typeName);
    const own = [...Object.getOwnPropertyNames(prototype), ...scalars];
    const known = (name: string) => name.startsWith('_') || name === 'constructor' || name === 'list';
    strange.push(
      ...own.filter((name) => !known(name) && !members.has(name)).map((name) => `${typeName}.${name}`),
    );
  }
  expect(classes.length).toBeGreaterThan(40);
  expect(strange.filter((one) => !wireOnly.has(one))).toEqual([]);
  expect(host.unimplemented.size).toBe(0);
});
