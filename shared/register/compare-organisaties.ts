import type { Organisatie } from '../uitvraag/locatie.ts';
import { freeId } from './free-id.ts';
import type { RegisterFile } from './register-file.ts';

interface ComparedOrganisaties {
  /** The key that an organisatie of the file has in the register. */
  readonly idOf: (said: Organisatie) => string;
  /** Those that are new or have a new name. */
  readonly organisaties: readonly Organisatie[];
}

/**
 * Finds the organisaties of a file in the register, by the number of the bevoegd gezag or the KVK. DUO gives no name of
 * a bevoegd gezag, so that only the LRK can change one; a name that a person set stays.
 */
export function compareOrganisaties(
  known: readonly Organisatie[],
  { bron, lines }: RegisterFile,
): ComparedOrganisaties {
  const taken = new Set(known.map(({ organisatieId }) => organisatieId));
  const ids = new Map<string, string>();
  const organisaties: Organisatie[] = [];
  for (const { organisatie: said } of lines) {
    if (ids.has(said.organisatieId)) continue;
    const before = known.find((one) => isSame(one, said));
    ids.set(said.organisatieId, before?.organisatieId ?? freeId(said.organisatieId, taken));
    if (before === undefined)
      organisaties.push({ ...said, organisatieId: ids.get(said.organisatieId) ?? '' });
    else if (bron === 'LRK' && before.handmatig === undefined && before.naam !== said.naam)
      organisaties.push({ ...before, naam: said.naam });
  }
  return { idOf: (said) => ids.get(said.organisatieId) ?? said.organisatieId, organisaties };
}

function isSame(one: Organisatie, said: Organisatie): boolean {
  if (said.bevoegdGezag !== undefined && one.bevoegdGezag !== undefined)
    return one.bevoegdGezag === said.bevoegdGezag;
  if (said.kvk !== undefined && one.kvk !== undefined) return one.kvk === said.kvk;
  return one.organisatieId === said.organisatieId;
}
