import { problems } from '../../shared/kernel/problem.ts';
import { failed, type Outcome } from '../flows/outcome.ts';

/** An issuer that cannot be reached, or does not say what it should, is a failure that passes. */
export async function reachable<T>(ask: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await ask();
  } catch {
    const { title, advies } = problems['even-niet-bereikbaar'];
    return failed({ code: 'even-niet-bereikbaar', title, advies });
  }
}
