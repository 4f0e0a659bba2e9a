import { afspraakPaths } from './paths/afspraak-paths.ts';
import { correctiePaths } from './paths/correctie-paths.ts';
import { inzendingPaths } from './paths/inzending-paths.ts';
import { readPaths } from './paths/read-paths.ts';
import { registerPaths } from './paths/register-paths.ts';
import { retentionPaths } from './paths/retention-paths.ts';
import { uitnodigingPaths } from './paths/uitnodiging-paths.ts';
import { uitvraagPaths } from './paths/uitvraag-paths.ts';
import { vaststellingPaths } from './paths/vaststelling-paths.ts';
import type { WritePath } from './write-path.ts';

/** Every way in which something is written; the first word of a name is what the host registered. */
export const writePaths: Readonly<Record<string, WritePath>> = {
  ...afspraakPaths,
  ...registerPaths,
  ...uitvraagPaths,
  ...inzendingPaths,
  ...correctiePaths,
  ...uitnodigingPaths,
  ...vaststellingPaths,
  ...readPaths,
  ...retentionPaths,
};
