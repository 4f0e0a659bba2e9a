import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { HostObject } from '../../../local/excel/wire/host-object.ts';

const folder = fileURLToPath(new URL('../../../local/excel/api/', import.meta.url));

export type HostClass = typeof HostObject & { prototype: object };

/** The classes that answer for the objects of Excel. */
export async function hostClasses(): Promise<HostClass[]> {
  const modules = await Promise.all(
    readdirSync(folder).map((file) => import(pathToFileURL(path.join(folder, file)).href) as Promise<object>),
  );
  return modules
    .flatMap((one) => Object.values(one) as unknown[])
    .filter((one): one is HostClass => typeof one === 'function' && one.prototype instanceof HostObject)
    .filter(({ typeName }) => typeName !== '');
}
