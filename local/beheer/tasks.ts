import { accountTask } from './account.ts';
import { bewaartermijnTask } from './bewaartermijn.ts';
import { exportTask } from './export.ts';
import { gemeenteTask } from './gemeente.ts';
import { jaarcontroleTask } from './jaarcontrole.ts';
import { importTask } from './import.ts';
import type { Task } from './task.ts';
import { tenantTask } from './tenant.ts';
import { toegangTask } from './toegang.ts';

/** Everything that `npm run beheer` can do, in the order in which it is listed. */
export const tasks: readonly Task[] = [
  gemeenteTask,
  tenantTask,
  accountTask,
  toegangTask,
  jaarcontroleTask,
  exportTask,
  importTask,
  bewaartermijnTask,
];
