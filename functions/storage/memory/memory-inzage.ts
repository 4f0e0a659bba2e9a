import type { Inzage } from '../../terugkoppeling/inzage.ts';
import type { InzageStore } from '../inzage-store.ts';

export function memoryInzage(): InzageStore {
  let rows: readonly { readonly gemeentecode: string; readonly inzage: Inzage }[] = [];
  return {
    add: (gemeentecode, inzage) => {
      rows = [...rows, { gemeentecode, inzage: { ...inzage } }];
      return Promise.resolve();
    },
    removeBefore: (gemeentecode, moment) => {
      const isOver = (row: (typeof rows)[number]) =>
        row.gemeentecode === gemeentecode && Date.parse(row.inzage.moment) < Date.parse(moment);
      const over = rows.filter(isOver);
      rows = rows.filter((row) => !isOver(row));
      return Promise.resolve(over.length);
    },
    list: (gemeentecode) =>
      Promise.resolve(rows.filter((row) => row.gemeentecode === gemeentecode).map(({ inzage }) => inzage)),
  };
}
