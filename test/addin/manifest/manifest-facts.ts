import fs from 'node:fs';
import path from 'node:path';
import { commandNames } from '../../../addin/commands/commands.ts';
import { parseManifest } from '../../../local/manifest/parse-manifest.ts';
import type { ManifestFacts } from './manifest-rule.ts';
import { pngSize } from './png-size.ts';
import { usedSets } from './used-sets.ts';

const EXCEL = 'addin/excel';

/** Files of the add-in that call Office.js. */
const officeFiles = (): string[] =>
  fs
    .readdirSync(EXCEL)
    .filter((name) => name.startsWith('office-'))
    .map((name) => path.join(EXCEL, name));

/** What the manifest of this repository is held against. */
export const manifestFacts = (xml = fs.readFileSync('manifest.xml', 'utf8')): ManifestFacts => ({
  manifest: parseManifest(xml),
  functionNames: commandNames,
  iconSize: (file) => {
    const place = path.join('addin', file);
    return fs.existsSync(place) ? pngSize(fs.readFileSync(place)) : undefined;
  },
  usedSets: usedSets(officeFiles()),
});
