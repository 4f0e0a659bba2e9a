import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';

const require = createRequire(import.meta.url);

/** Where Microsoft's own office.js stands, as it is shipped. */
export const officeFolder = path.join(
  path.dirname(require.resolve('@microsoft/office-js/package.json')),
  'dist',
);
const compiled = new Map<string, Script>();

/** Microsoft's own file, unchanged, compiled once for all windows of the process. */
export function officeScript(name: string): Script {
  let script = compiled.get(name);
  if (!script) {
    const file = path.join(officeFolder, name);
    if (!file.startsWith(officeFolder)) throw new Error(`${name} is not a file of office.js`);
    script = new Script(readFileSync(file, 'utf8'), { filename: file });
    compiled.set(name, script);
  }
  return script;
}
