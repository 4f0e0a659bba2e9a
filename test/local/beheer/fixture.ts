import type { Task, Work } from '../../../local/beheer/task.ts';
import { usualTerms } from '../../../functions/retention/terms.ts';
import { hash, makeOpenWorld, type World } from '../../functions/fixtures/world.ts';

/** One installation in memory, and what was told and asked. */
export interface Desk {
  readonly world: World;
  readonly printed: string[];
  readonly plans: (readonly string[])[];
  /** Runs a task that is answered yes, or no. */
  run(task: Task, args: readonly string[], answer?: boolean, store?: Work['store']): Promise<number>;
}

export async function openDesk(): Promise<Desk> {
  const world = await makeOpenWorld();
  const printed: string[] = [];
  const plans: (readonly string[])[] = [];
  return {
    world,
    printed,
    plans,
    run(task, args, answer = true, store = world.store) {
      const work: Work = {
        store,
        rows: noRows,
        hash,
        terms: usualTerms,
        now: world.now,
        pages: 'https://groeiblad.example/',
        days: 30,
        print: (text) => void printed.push(text),
        mayDo: (plan) => {
          plans.push(plan);
          return Promise.resolve(answer);
        },
      };
      return task.read(args).run(work);
    },
  };
}

/** No task here reads rows without their meaning. */
const noRows = new Proxy({} as Work['rows'], {
  get: () => {
    throw new Error('Rows were read');
  },
});

export const tenantId = '00000000-0000-4000-8aaa-000000000077';
export const objectId = '00000000-0000-4000-8bbb-000000000077';
export const person = `${tenantId}.${objectId}`;
