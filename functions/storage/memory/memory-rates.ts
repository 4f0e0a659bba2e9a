import type { RateStore, Shared } from '../rate-store.ts';
import { markedMap } from './marked-map.ts';

export function memoryRates(): RateStore {
  const rows = markedMap<Shared>();
  return {
    find: (counter) => Promise.resolve(rows.get(counter)),
    save: (counter, { value, mark }) =>
      Promise.resolve(mark === '' ? rows.insert(counter, value) : rows.replace(counter, { value, mark })),
  };
}
