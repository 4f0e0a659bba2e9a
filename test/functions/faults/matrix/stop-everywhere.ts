import { checkPath } from './check-path.ts';
import { writePaths } from './paths.ts';

/** Stops every write at every call of the tables, one after another. */
export async function stopEverywhere() {
  let stops = 0;
  const broken: string[] = [];
  for (const [name, path] of Object.entries(writePaths)) {
    const checked = await checkPath(path);
    stops += checked.stops;
    broken.push(...checked.broken.map((what) => `${name}, ${what}`));
  }
  return { paths: Object.keys(writePaths).length, stops, broken };
}
