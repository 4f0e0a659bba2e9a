import type { Contact } from '../../shared/contract/uitnodiging-messages.ts';
import type { Storing } from '../services.ts';
import { MOST_CONTACTS } from '../storage/contact-store.ts';
import { untilDone } from '../storage/until-done.ts';

/** Marks rows that a program wrote. */
const doer = { actor: 'seed', rol: 'beheer' } as const;

/** Writes addresses where there are none: for programs that set up a gemeente. What people changed since stays. */
export async function keepContacten(
  gemeentecode: string,
  contacten: readonly Contact[],
  { store, now }: Storing,
): Promise<void> {
  for (let i = 0; i < contacten.length; i += MOST_CONTACTS) {
    const some = contacten.slice(i, i + MOST_CONTACTS);
    await untilDone(async () => {
      const known = new Set((await store.contacten.list(gemeentecode)).map(({ value }) => placeOf(value)));
      const fresh = some.filter((one) => !known.has(placeOf(one)));
      if (fresh.length === 0) return 'done';
      const outcome = await store.contacten.save(
        gemeentecode,
        fresh.map((value) => ({ value, mark: '' })),
        {
          ...{ ...doer, moment: now().toISOString(), action: 'contacten-gewijzigd', versie: 1 },
          object: placesOf(fresh),
        },
      );
      return outcome === 'done' ? outcome : undefined;
    });
  }
}

type At = Pick<Contact, 'rol' | 'scope'>;

export const placeOf = ({ rol, scope }: At): string => `${rol}|${scope}`;

/** What an audit row says was changed: which places, and never an address. */
export const placesOf = (some: readonly At[]): string => some.map(placeOf).join(' ');
