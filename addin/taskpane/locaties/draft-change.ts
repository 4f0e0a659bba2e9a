import { canonical } from '../../../shared/kernel/canonical.ts';
import { freeId } from '../../../shared/register/free-id.ts';
import { present } from '../../../shared/register/present.ts';
import { type Register, type RegisterChange, withChange } from '../../../shared/register/register.ts';
import { sharedVoorheen, type SharedVoorheen } from '../../../shared/register/shared-voorheen.ts';
import type { HandField, Locatie, Organisatie } from '../../../shared/uitvraag/locatie.ts';
import { type LocatieDraft, organisatieNaamOf, partnersOf } from './locatie-draft.ts';

type Said = Pick<Locatie, 'naam' | 'organisatieId' | 'actiefVan' | 'actiefTot'>;
type Fields = Pick<Said, 'naam' | 'organisatieId'> & {
  readonly [K in 'actiefVan' | 'actiefTot']: Said[K] | undefined;
};

/** What changes in the register when a draft without mistakes is saved. What a person sets, an import leaves. */
export function changeOf(draft: LocatieDraft, register: Register, gemeentecode: string): RegisterChange {
  const organisatie = organisatieOf(draft, register);
  const plain = plainOf(draft, {
    gemeentecode,
    locatieId: draft.before?.locatieId ?? idFor(draft, register),
    organisatieId: organisatie?.organisatieId ?? draft.organisatieId,
  });
  const locaties = joined(plain, draft.partner, register);
  return {
    organisaties: organisatie === undefined ? [] : [organisatie],
    locaties: locaties.filter((one) => canonical(one) !== canonical(asItWas(one, register) ?? null)),
  };
}

/** The locatie of a draft, by itself. */
function plainOf(
  draft: LocatieDraft,
  keys: Pick<Locatie, 'gemeentecode' | 'locatieId' | 'organisatieId'>,
): Locatie {
  const { before, soort, actiefVan, actiefTot } = draft;
  const fields: Fields = {
    naam: draft.naam.trim(),
    organisatieId: keys.organisatieId,
    actiefVan: actiefVan === '' ? undefined : actiefVan,
    actiefTot: actiefTot === '' ? undefined : actiefTot,
  };
  const handmatig: readonly HandField[] =
    before === undefined ? ['locatie', 'naam', 'organisatie'] : touched(before, fields);
  const said = { itself: undefined, new: [], others: [...draft.voorheen] }[draft.was];
  return present<Locatie>({
    ...before,
    ...{ ...fields, ...numbersOf(draft), ...keys, soort },
    voorheen: said,
    handmatig: handmatig.length === 0 ? undefined : [...handmatig],
  });
}

const asItWas = ({ locatieId }: Locatie, { locaties }: Register) =>
  locaties.find((one) => one.locatieId === locatieId);

/** The locaties of last year that would count twice because of this change. */
export function sharedAfter(
  change: RegisterChange,
  register: Register,
  today: string,
): readonly SharedVoorheen[] {
  const known = new Set(sharedVoorheen(register.locaties, today).map(({ voorheen }) => voorheen));
  const after = sharedVoorheen(withChange(register, change).locaties, today);
  return after.filter(({ voorheen }) => !known.has(voorheen));
}

/** An organisatie that is new or gets another name. */
function organisatieOf(draft: LocatieDraft, register: Register): Organisatie | undefined {
  const naam = draft.organisatieNaam.trim();
  const { organisatieId } = draft;
  const known = register.organisaties.find((one) => one.organisatieId === organisatieId);
  if (known !== undefined)
    return naam === organisatieNaamOf(organisatieId, register)
      ? undefined
      : { ...known, naam, handmatig: true };
  const taken = new Set(register.organisaties.map((one) => one.organisatieId));
  const soort = draft.soort === 'school' ? 'schoolbestuur' : 'kinderopvang';
  return { organisatieId: freeId(`zelf-${taken.size + 1}`, taken), naam, soort, handmatig: true };
}

function idFor({ nummer }: LocatieDraft, { locaties }: Register): string {
  const taken = new Set(locaties.map(({ locatieId }) => locatieId));
  return freeId(nummer.trim() === '' ? `zelf-${taken.size + 1}` : nummer.trim().toUpperCase(), taken);
}

function numbersOf({ soort, nummer }: LocatieDraft) {
  const text = nummer.trim().toUpperCase();
  const none = { lrk: undefined, brin: undefined, vestiging: undefined };
  if (text === '') return none;
  return soort === 'voorschool'
    ? { ...none, lrk: text }
    : { ...none, brin: text.slice(0, 4), vestiging: text.slice(4) };
}

function touched(before: Locatie, fields: Fields): readonly HandField[] {
  const names: readonly (readonly [HandField, keyof Fields])[] = [
    ['naam', 'naam'],
    ['organisatie', 'organisatieId'],
    ['actiefVan', 'actiefVan'],
    ['actiefTot', 'actiefTot'],
  ];
  const now = names.filter(([, member]) => before[member] !== fields[member]).map(([field]) => field);
  return [...new Set([...(before.handmatig ?? []), ...now])];
}

/** The locatie in one kindcentrum with its partner, or by itself; with the others that change along. */
function joined(own: Locatie, partnerId: string, register: Register): readonly [Locatie, ...Locatie[]] {
  const partner = register.locaties.find(({ locatieId }) => locatieId === partnerId);
  const before = partnersOf(own, register);
  if (partner !== undefined && before.some(({ locatieId }) => locatieId === partnerId)) return [own];
  const left = before.length === 1 ? before.map((one) => ({ ...one, kindcentrumId: undefined })) : [];
  const alone = present<Locatie>({ ...own, kindcentrumId: undefined });
  if (partner === undefined) return [alone, ...left.map((one) => present<Locatie>(one))];
  const kindcentrumId = partner.kindcentrumId ?? `kc-${own.locatieId}`;
  return [
    { ...alone, kindcentrumId },
    { ...partner, kindcentrumId },
    ...left.map((one) => present<Locatie>(one)),
  ];
}
