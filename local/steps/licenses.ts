import fs from 'node:fs/promises';
import path from 'node:path';
import { licenseFaults, productionParts } from '../licenses/license-faults.ts';
import { readSbom } from '../licenses/read-sbom.ts';
import { texts } from './texts.ts';

const SBOM = path.join('dist', 'sbom.cdx.json');

/** Writes the bill of materials beside what was built, and looks at the license of every part. @returns exit code */
export async function licenses(): Promise<number> {
  const sbom = await readSbom();
  if (sbom === undefined) {
    process.stderr.write(`${texts.noSbom}\n`);
    return 1;
  }
  await fs.mkdir(path.dirname(SBOM), { recursive: true });
  await fs.writeFile(SBOM, sbom);
  const lockFile: unknown = JSON.parse(await fs.readFile('package-lock.json', 'utf8'));
  const faults = licenseFaults(productionParts(lockFile));
  for (const fault of faults) process.stderr.write(`${texts.license(fault)}\n`);
  return faults.length === 0 ? 0 : 1;
}
