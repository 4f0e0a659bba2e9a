import { eventOf, type Removal } from './removal.ts';

/** Who read which own figures. */
export const removeReadings: Removal = async (removing) => {
  const { gemeentecode, before, services } = removing;
  const { inzage, uitnodigingen } = services.store;
  const over = (await inzage.list(gemeentecode)).filter(({ moment }) => moment < before);
  if (over.length === 0 || !removing.isReal) return over.length;
  const told = { action: 'bewaartermijn-toegepast', object: 'inzage', versie: 1 } as const;
  await uitnodigingen.addAudit(gemeentecode, eventOf(removing, told));
  return inzage.removeBefore(gemeentecode, before);
};
