import { gemeenteTask } from './gemeente.ts';
import type { Task } from './task.ts';

/** Everything that `npm run beheer` can do, in the order in which it is listed. */
export const tasks: readonly Task[] = [gemeenteTask];
