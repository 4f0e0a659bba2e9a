import fs from 'node:fs';

/** Address of a script that comes after the first load. */
export const laterScript = /\/\d+\.[0-9a-f]{20}\.js$/;

const textOf = (name: string) => fs.readFileSync(`dist/addin/${name}`, 'utf8');

/** Number of every part that the first script of a page may ask for: not of those that it brings itself. */
export function partsOfPage(page: 'taskpane' | 'inleveren'): readonly string[] {
  const entry = fs.readdirSync('dist/addin').find((name) => name.startsWith(page) && name.endsWith('.js'));
  const script = textOf(entry!);
  const brought: readonly string[] = /\{(\d+:0(?:,\d+:0)*)\}/.exec(script)?.[1]?.match(/\d+(?=:)/g) ?? [];
  return [...script.matchAll(/\b(\d+):"[0-9a-f]{20}"/g)]
    .map(([, id]) => id!)
    .filter((id) => !brought.includes(id));
}

/** Numbers of the parts that a script brings: one that holds all of another brings both. */
const partsIn = (script: string): readonly string[] =>
  /\.push\(\[\[([\d,]+)\]/.exec(textOf(script))?.[1]?.split(',') ?? [];

/** Signing in at Entra ID, which nobody can do without a network: only an installation that does so fetches it. */
const ofEntra = /"[^"]*\/addin\/api\/entra\/|"[^"]*\/@azure\/msal-browser\//;

/** Numbers of the parts with which people sign in at Entra ID. */
const partsOfEntra = (): readonly string[] =>
  fs
    .readdirSync('dist/addin')
    .filter((name) => laterScript.test(`/${name}`) && ofEntra.test(textOf(`${name}.map`)))
    .flatMap(partsIn);

/** Parts of a page that did not come yet, though they should. `came`: file names of the scripts that did. */
export function partsMissing(page: 'taskpane' | 'inleveren', came: readonly string[]): readonly string[] {
  const there = came.filter((name) => laterScript.test(`/${name}`)).flatMap(partsIn);
  const apart = partsOfEntra();
  if (apart.length === 0) throw new Error('Signing in at Entra ID has no part of its own any more.');
  return partsOfPage(page).filter((part) => !there.includes(part) && !apart.includes(part));
}
