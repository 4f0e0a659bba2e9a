import type { Afspraak } from '../../shared/afspraak/afspraak.ts';
import type { Storing } from '../services.ts';
import { untilDone } from '../storage/until-done.ts';

/** Marks rows that a program wrote. */
const doer = { actor: 'seed', rol: 'beheer' } as const;

/** Writes a versie as it is, where there is none yet: for programs that set up a gemeente. What people did since stays. */
export const keepAfspraak = (afspraak: Afspraak, { store, now }: Storing): Promise<'done'> =>
  untilDone(async () => {
    const { gemeentecode, afspraakId, versie, status } = afspraak;
    const { value, mark } = await store.afspraken.list(gemeentecode);
    if (value.some(({ afspraak: one }) => one.afspraakId === afspraakId && one.versie === versie))
      return 'done';
    const object = `${afspraakId}|${String(versie)}|${status}`;
    const event = {
      ...doer,
      moment: now().toISOString(),
      action: 'afspraak-bewaard',
      object,
      versie: 1,
    } as const;
    const stand = { afspraak, revision: 1 };
    const outcome = await store.afspraken.replace(gemeentecode, { value: [stand], mark }, event);
    return outcome === 'done' ? outcome : undefined;
  });
