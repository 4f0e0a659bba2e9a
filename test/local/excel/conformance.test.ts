import { expect, test } from 'vitest';
import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import path from 'node:path';
import { HostObject } from '../../../local/excel/wire/host-object.ts';
import { openOffice } from './open-office.ts';

const folder = fileURLToPath(new URL('../../../local/excel/api/', import.meta.url));

interface ClientPrototype {
  _scalarPropertyNames?: string[];
  _navigationPropertyNames?: string[];
}
type HostClass = typeof HostObject & { prototype: object };

async function hostClasses(): Promise<HostClass[]> {
  const modules = await Promise.all(
    readdirSync(folder).map((file) => import(pathToFileURL(path.join(folder, file)).href) as Promise<object>),
  );
  return modules
    .flatMap((one) => Object.values(one) as unknown[])
    .filter((one): one is HostClass => typeof one === 'function' && one.prototype instanceof HostObject)
    .filter(({ typeName }) => typeName !== '');
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
