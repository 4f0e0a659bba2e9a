import { tellTerm, type Removal } from './removal.ts';

/** Who read which own figures. */
export const removeReadings: Removal = async (removing) => {
  const { gemeentecode, before, services } = removing;
  const { inzage } = services.store;
  const over = (await inzage.list(gemeentecode)).filter(({ moment }) => moment < before);
  if (over.length === 0 || !removing.isReal) return over.length;
  await tellTerm(removing, 'inzage');
  return inzage.removeBefore(gemeentecode, before);
};
