import type { Gemeente } from '../../../shared/uitvraag/gemeente.ts';
import type { Locatie, Organisatie } from '../../../shared/uitvraag/locatie.ts';
import type { GemeenteStore } from '../gemeente-store.ts';
import { markedMap } from './marked-map.ts';

export function memoryGemeenten(): GemeenteStore {
  const gemeenten = markedMap<Gemeente>();
  const locaties = markedMap<Locatie>();
  const organisaties = markedMap<Organisatie>();
  return {
    listGemeenten: () => Promise.resolve(gemeenten.list('').map(({ value }) => value)),
    findGemeente: (gemeentecode) => Promise.resolve(gemeenten.get(gemeentecode)?.value),
    findLocatie: (gemeentecode, locatieId) =>
      Promise.resolve(locaties.get(`${gemeentecode}|${locatieId}`)?.value),
    findOrganisatie: (gemeentecode, organisatieId) =>
      Promise.resolve(organisaties.get(`${gemeentecode}|${organisatieId}`)?.value),
    listLocaties: (gemeentecode) =>
      Promise.resolve(locaties.list(`${gemeentecode}|`).map(({ value }) => value)),
    listOrganisaties: (gemeentecode) =>
      Promise.resolve(organisaties.list(`${gemeentecode}|`).map(({ value }) => value)),
    saveGemeente: (gemeente) => gemeenten.save(gemeente.gemeentecode, gemeente),
    saveLocatie: (locatie) => locaties.save(`${locatie.gemeentecode}|${locatie.locatieId}`, locatie),
    saveOrganisatie: (gemeentecode, organisatie) =>
      organisaties.save(`${gemeentecode}|${organisatie.organisatieId}`, organisatie),
  };
}
