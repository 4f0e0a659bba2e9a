import { Worker } from 'node:worker_threads';
import type { Leak } from '../../shared/attack/leak.ts';
import { AttackFailed } from './attack-failed.ts';
import type { Attacker } from './attacker.ts';

interface Limits {
  /** Megabytes that a worker may take: it dies of more, and the process that answers requests lives on. */
  readonly memory: number;
  /** Milliseconds that it may take. */
  readonly longest: number;
}

/** Of 600 locaties an attack takes seconds. */
const usual: Limits = { memory: 1024, longest: 5 * 60_000 };

/**
 * @param program file with the bundled worker; one thread is started for each attack
 * @throws AttackFailed
 */
export const attackInWorker =
  (program: string, { memory, longest }: Limits = usual): Attacker =>
  (input) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(program, {
        workerData: input,
        resourceLimits: { maxOldGenerationSizeMb: memory },
      });
      const fail = (message: string, cause?: unknown) => reject(new AttackFailed(message, { cause }));
      const late = setTimeout(() => {
        fail(`The attack did not end in ${longest} ms`);
        void worker.terminate();
      }, longest);
      worker.once('message', (leaks: readonly Leak[]) => resolve(leaks));
      worker.once('error', (cause) => fail('The attack failed', cause));
      worker.once('exit', (code) => {
        clearTimeout(late);
        // After an answer this is of no weight: the promise is settled.
        fail(`The attack ended without an answer, code ${code}`);
      });
    });
