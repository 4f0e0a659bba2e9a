import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const markerOf = (root) => path.join(root, 'node_modules', '.groeiblad-installed');

/** What an installation must match: the lock file, and the machine that native packages were chosen for. */
function wanted(root) {
  const lock = fs.readFileSync(path.join(root, 'package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}`;
}

export function markInstalled(root) {
  fs.mkdirSync(path.join(root, 'node_modules'), { recursive: true });
  fs.writeFileSync(markerOf(root), wanted(root));
}

/** Whether node_modules holds what the lock file asks for: our marker says so, or npm's own record does. */
export function isInstalled(root) {
  const marker = markerOf(root);
  if (fs.existsSync(marker) && fs.readFileSync(marker, 'utf8') === wanted(root)) return true;
  if (!npmRecordMatches(root)) return false;
  markInstalled(root);
  return true;
}

/** npm writes this record last, so it exists only after an installation that was finished. */
function npmRecordMatches(root) {
  const record = path.join(root, 'node_modules', '.package-lock.json');
  if (!fs.existsSync(record)) return false;
  const packages = (file) => JSON.parse(fs.readFileSync(file, 'utf8')).packages ?? {};
  const asked = packages(path.join(root, 'package-lock.json'));
  const found = packages(record);
  delete asked[''];
  const same = (name) => asked[name]?.version === found[name]?.version;
  const complete = Object.keys(asked).every((name) => same(name) || isOptional(asked[name], found[name]));
  return complete && Object.keys(found).every(same);
}

/** A package for another platform may be absent; a wrong version of it may not be present. */
const isOptional = (asked, found) => found === undefined && (asked.optional || asked.devOptional);
