import type { Register } from '../../../shared/register/register.ts';
import { type Locatie, numberOf } from '../../../shared/uitvraag/locatie.ts';

/** What somebody says that a locatie was: itself (nothing is said), new, or other locaties. */
export type WasKind = 'itself' | 'new' | 'others';

/** A locatie as it stands in the fields: everything is text, and '' where nothing is filled in. */
export interface LocatieDraft {
  /** As it stands in the register; absent for one that is added. */
  readonly before: Locatie | undefined;
  readonly soort: Locatie['soort'];
  readonly naam: string;
  /** LRK-nummer, or BRIN with vestiging. */
  readonly nummer: string;
  /** '' for one that is new. */
  readonly organisatieId: string;
  readonly organisatieNaam: string;
  readonly actiefVan: string;
  readonly actiefTot: string;
  readonly was: WasKind;
  readonly voorheen: readonly string[];
  /** The other locatie of its kindcentrum. */
  readonly partner: string;
  /** Somebody tried to save it while something was wrong. */
  readonly tried: boolean;
  /** Somebody else changed the locatie since its fields were filled. */
  readonly isStale: boolean;
  /** It was not saved, as another locatie says to have been the same. */
  readonly asksShared: boolean;
  /** Somebody knows that another locatie says to have been the same. */
  readonly agreed: boolean;
}

export const emptyDraft: LocatieDraft = {
  before: undefined,
  soort: 'voorschool',
  naam: '',
  nummer: '',
  organisatieId: '',
  organisatieNaam: '',
  actiefVan: '',
  actiefTot: '',
  was: 'itself',
  voorheen: [],
  partner: '',
  tried: false,
  isStale: false,
  asksShared: false,
  agreed: false,
};

/** A locatie as it stands, to change. */
export function draftOf(before: Locatie, register: Register): LocatieDraft {
  const { soort, naam, organisatieId, actiefVan = '', actiefTot = '', voorheen } = before;
  return {
    ...emptyDraft,
    ...{ before, soort, naam, organisatieId, actiefVan, actiefTot },
    nummer: numberOf(before) ?? '',
    organisatieNaam: organisatieNaamOf(organisatieId, register),
    was: voorheen === undefined ? 'itself' : voorheen.length === 0 ? 'new' : 'others',
    voorheen: voorheen ?? [],
    partner: partnersOf(before, register)[0]?.locatieId ?? '',
  };
}

export const organisatieNaamOf = (organisatieId: string, { organisaties }: Register): string =>
  organisaties.find((one) => one.organisatieId === organisatieId)?.naam ?? '';

/** The other locaties of its kindcentrum. */
export const partnersOf = (
  { locatieId, kindcentrumId }: Locatie,
  { locaties }: Register,
): readonly Locatie[] =>
  kindcentrumId === undefined
    ? []
    : locaties.filter((one) => one.kindcentrumId === kindcentrumId && one.locatieId !== locatieId);
