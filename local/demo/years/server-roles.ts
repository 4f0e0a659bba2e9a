import type { Aanwijzingen } from '../../../shared/contract/correctie-messages.ts';
import { inParallel } from '../in-parallel.ts';
import { must } from '../must.ts';
import { countRoles, type Role, type RoleCounts } from './role.ts';
import { keyOf, type YearStage } from './year-stage.ts';

const AT_ONCE = 8;

/** Who did what by the versions that the server kept, and not by what was played. */
export async function serverRoles(stage: YearStage): Promise<RoleCounts> {
  const { gemeente } = stage;
  const path = keyOf(stage);
  const { regels } = must('who answered', await gemeente.call('readRespons', { path }));
  const told = await inParallel(regels, AT_ONCE, async ({ locatieId }) =>
    must('one locatie', await gemeente.call('readAanwijzingen', { path: { ...path, locatieId } })),
  );
  return countRoles(told.map(roleOf));
}

function roleOf({ stand, versies }: Aanwijzingen): Role {
  if (stand.status === 'uitgenodigd') return 'niet-ingezonden';
  if (stand.status === 'ingetrokken') return 'ingetrokken';
  if (stand.heropening?.status === 'verleend') return 'te-laat';
  if (versies.some((one) => one.stand === 'teruggegeven')) return 'teruggegeven';
  if (versies.length > 1) return 'gecorrigeerd';
  return stand.status === 'nulopgave' ? 'nulopgave' : 'ingezonden';
}
