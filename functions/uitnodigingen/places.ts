import type { Ontvanger } from '../../shared/contract/uitnodiging-messages.ts';
import { dutchDay } from '../../shared/kernel/dutch-day.ts';
import { byName } from '../../shared/terugkoppeling/by-name.ts';
import type { Storing } from '../services.ts';
import { WHOLE_GEMEENTE } from '../storage/toegang-store.ts';
import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import { isAsked } from './is-asked.ts';

/** A place for somebody in an uitvraag, with the address that the gemeente has for it. */
export interface Place extends Ontvanger {
  readonly naam: string;
  /** Of a locatie: the name of its organisatie. */
  readonly organisatie?: string;
  readonly adres?: string;
  /** Whether nothing is asked of it any more. */
  readonly compleet: boolean;
}

export interface Places {
  readonly places: readonly Place[];
  /** Where questions to the gemeente go. */
  readonly vragenAan?: string;
}

export const placeKey = ({ rol, scope }: Ontvanger): string => `${rol}|${scope}`;

/** A coordinator for each invited locatie, and a bestuurder for each of their organisaties. */
export async function readPlaces(uitvraag: Uitvraag, { store, now }: Storing): Promise<Places> {
  const { gemeentecode } = uitvraag;
  const today = dutchDay(now());
  const [invited, respons, locaties, organisaties, contacten] = await Promise.all([
    store.uitvragen.listInvited(uitvraag),
    store.inzendingen.listRespons(uitvraag),
    store.gemeenten.listLocaties(gemeentecode),
    store.gemeenten.listOrganisaties(gemeentecode),
    store.contacten.list(gemeentecode),
  ]);
  const ids = new Set(invited.map(({ locatieId }) => locatieId));
  const taking = locaties.filter(({ locatieId }) => ids.has(locatieId));
  const asked = respons.filter(({ value }) => isAsked(value, uitvraag, today));
  const open = new Set(asked.map(({ value }) => value.locatieId));
  const adressen = new Map(contacten.map(({ value }) => [`${value.rol}|${value.scope}`, value.adres]));
  const withAdres = (place: Omit<Place, 'adres'>): Place => {
    const adres = adressen.get(placeKey(place));
    return adres === undefined ? place : { ...place, adres };
  };
  const names = new Map(organisaties.map(({ organisatieId, naam }) => [organisatieId, naam]));
  const coordinators = taking.map(({ locatieId, organisatieId, naam }) => {
    const organisatie = names.get(organisatieId);
    const compleet = !open.has(locatieId);
    return withAdres({
      ...{ rol: 'coordinator', scope: locatieId, naam, compleet },
      ...(organisatie !== undefined && { organisatie }),
    });
  });
  const bestuurders = organisaties.flatMap(({ organisatieId, naam }) => {
    const own = taking.filter((one) => one.organisatieId === organisatieId);
    const compleet = own.every(({ locatieId }) => !open.has(locatieId));
    return own.length === 0 ? [] : [withAdres({ rol: 'bestuurder', scope: organisatieId, naam, compleet })];
  });
  const vragenAan = adressen.get(`gemeente|${WHOLE_GEMEENTE}`);
  const inOrder = byName<Place>(({ scope }) => scope);
  return {
    places: [...coordinators.sort(inOrder), ...bestuurders.sort(inOrder)],
    ...(vragenAan !== undefined && { vragenAan }),
  };
}
