import type { Afspraak } from '../../../shared/afspraak/afspraak.ts';
import { AfspraakVerzoek } from '../../../shared/contract/afspraak-messages.ts';
import type { Finding } from '../../../shared/validation/finding.ts';
import type { AfspraakSubject } from '../../../shared/validation/subjects/afspraak-subject.ts';
import { validateAfspraak } from '../../../shared/validation/validate-afspraak.ts';
import type { AfsprakenBasis } from '../../flows/afspraken.ts';
import type { AfspraakDraft } from './afspraak-draft.ts';
import { publicatieOf, settingsOf } from './draft-publicatie.ts';
import { numberOf } from './number-of.ts';
import { streefPlaces, typedAt } from './streef-places.ts';

const streefOf = (draft: AfspraakDraft) =>
  streefPlaces(draft).map((place) => ({ ...place, percentage: numberOf(typedAt(draft, place)) }));

/** The versie that a draft replaces. */
const formerOf = (
  draft: AfspraakDraft,
  { afspraken }: Pick<AfsprakenBasis, 'afspraken'>,
): Afspraak | undefined =>
  afspraken.find(
    ({ afspraak }) => afspraak.afspraakId === draft.afspraakId && afspraak.versie === draft.vervangtVersie,
  )?.afspraak;

/** What the rules say of a draft. */
export function draftFindings(
  draft: AfspraakDraft,
  basis: Pick<AfsprakenBasis, 'afspraken'>,
): readonly Finding[] {
  const former = formerOf(draft, basis);
  const { fasen, doelgroepPeuter, doelgroepKleuter, domeinen, geldigVan, geldigTot, groep1 } = draft;
  const { inzage, grondslag, dpia, reden, leaDatum } = draft;
  const subject: AfspraakSubject = {
    ...{ fasen, doelgroepPeuter, doelgroepKleuter, domeinen, geldigVan, geldigTot, groep1 },
    streefpercentages: streefOf(draft),
    ...settingsOf(draft),
    inzage: inzage ? { grondslag, dpia } : undefined,
    herijking: former && { reden, leaDatum, former },
  };
  return validateAfspraak(subject);
}

/**
 * The draft as it is kept; undefined as long as it cannot be, for which {@link draftMistakes} or a rule says why. One
 * streefpercentage for all groepen of a fase is one of the fase.
 */
export function verzoekOf(draft: AfspraakDraft): AfspraakVerzoek | undefined {
  const { titel, geldigTot, fasen, doelgroepPeuter, doelgroepKleuter, groeibegrip, telling, groep1 } = draft;
  const { geldigVan, wetsartikel, excludedLocaties, domeinen } = draft;
  const { vervangtVersie, reden, leaDatum } = draft;
  const tekst = {
    ...{
      titel: titel.trim(),
      geldigTot,
      fasen,
      doelgroepPeuter,
      doelgroepKleuter,
      groeibegrip,
      telling,
      groep1,
    },
    ...(geldigVan !== '' && { geldigVan }),
    ...(wetsartikel.trim() !== '' && { wetsartikel: wetsartikel.trim() }),
    ...(excludedLocaties.length > 0 && { excludedLocaties }),
    domeinen: domeinen.map(({ domein, naam }) => ({ domein, naam: naam.trim() })),
    streefpercentages: streefOf(draft),
    publicatie: publicatieOf(draft),
    ...(draft.inzage && { inzage: { grondslag: draft.grondslag, dpia: draft.dpia.trim() } }),
    ...(vervangtVersie !== undefined && {
      herijking: { vervangtVersie, reden, ...(leaDatum !== '' && { leaDatum }) },
    }),
  };
  return AfspraakVerzoek.safeParse({ tekst, versie: draft.versie, revision: draft.revision }).data;
}
