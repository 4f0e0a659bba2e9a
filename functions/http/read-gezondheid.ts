import type { UseCase } from '../use-case.ts';
import { API_VERSION } from './headers.ts';

/** For monitors and for whoever waits until the app has started: nothing behind it is asked. */
export const readGezondheid: UseCase<'readGezondheid'> = () =>
  Promise.resolve({ status: 'goed', versie: API_VERSION });
