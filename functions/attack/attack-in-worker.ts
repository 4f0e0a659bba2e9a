import { Worker } from 'node:worker_threads';
import type { Leak } from '../../shared/attack/leak.ts';
import type { Attacker } from './attacker.ts';

/** Megabytes that a worker may take: it dies of more, and the process that answers requests lives on. */
const MEMORY = 1024;

/** @param program file with the bundled worker; one thread is started for each attack */
export const attackInWorker =
  (program: string): Attacker =>
  (input) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(program, {
        workerData: input,
        resourceLimits: { maxOldGenerationSizeMb: MEMORY },
      });
      worker.once('message', (leaks: readonly Leak[]) => resolve(leaks));
      worker.once('error', reject);
      // After an answer this is of no weight: the promise is settled.
      worker.once('exit', (code) => reject(new Error(`The attack ended without an answer, code ${code}`)));
    });
