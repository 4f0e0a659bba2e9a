import { isActief, numberOf } from '../uitvraag/locatie.ts';
import type { Register } from './register.ts';

/** A place for somebody whom the gemeente writes to: a coordinator of a locatie, a bestuurder of an organisatie. */
export interface AdresPlace {
  readonly rol: 'coordinator' | 'bestuurder';
  /** The locatieId or organisatieId. */
  readonly scope: string;
  readonly naam: string;
  /** LRK-nummer or BRIN with vestiging; of an organisatie its bevoegd gezag or KVK. */
  readonly nummer: string | undefined;
  /** Of a locatie: who runs it. */
  readonly organisatie: string | undefined;
  /** As it is kept now. */
  readonly adres: string | undefined;
  /** Whether it is there today: of an organisatie, whether one of its locaties is. */
  readonly isActief: boolean;
}

interface Adres {
  readonly rol: string;
  readonly scope: string;
  readonly adres: string;
}

/** Every place of a register, those that closed too. @param today `yyyy-mm-dd` in the Netherlands */
export function adresPlaces(
  { locaties, organisaties }: Register,
  adressen: readonly Adres[],
  today: string,
): readonly AdresPlace[] {
  const known = new Map(adressen.map(({ rol, scope, adres }) => [`${rol}|${scope}`, adres]));
  const naamOf = new Map(organisaties.map(({ organisatieId, naam }) => [organisatieId, naam]));
  const open = new Set(
    locaties.filter((one) => isActief(one, today)).map(({ organisatieId }) => organisatieId),
  );
  return [
    ...locaties.map((one) => ({
      rol: 'coordinator' as const,
      scope: one.locatieId,
      naam: one.naam,
      nummer: numberOf(one),
      organisatie: naamOf.get(one.organisatieId),
      adres: known.get(`coordinator|${one.locatieId}`),
      isActief: isActief(one, today),
    })),
    ...organisaties.map(({ organisatieId, naam, bevoegdGezag, kvk }) => ({
      rol: 'bestuurder' as const,
      scope: organisatieId,
      naam,
      nummer: bevoegdGezag ?? kvk,
      organisatie: undefined,
      adres: known.get(`bestuurder|${organisatieId}`),
      isActief: open.has(organisatieId),
    })),
  ];
}
