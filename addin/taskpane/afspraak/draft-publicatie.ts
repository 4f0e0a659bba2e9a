import { beleidOf } from '../../../shared/afspraak/beleid-of.ts';
import { Fase } from '../../../shared/afspraak/fase.ts';
import type { Publicatiebeleid } from '../../../shared/afspraak/publicatiebeleid.ts';
import type { AfspraakSubject } from '../../../shared/validation/subjects/afspraak-subject.ts';
import type { AfspraakDraft } from './afspraak-draft.ts';
import { numberOf } from './number-of.ts';

type Setting = 'minVoldoende' | 'refreshAfter' | 'toestemming' | 'locatiesVan';
type Fields = Pick<AfspraakDraft, 'minChildren' | 'coalition'> & {
  [Name in Setting]: NonNullable<AfspraakDraft[Name]>;
};

/** A policy as it stands in the fields, with what is usual where the afspraak says nothing. */
export function publicatieFields(publicatie: Publicatiebeleid): Fields {
  const { minChildren, coalition, minVoldoende, refreshAfter, toestemming, locatiesVan } =
    beleidOf(publicatie);
  return {
    ...{ minChildren: String(minChildren), coalition, locatiesVan: [...locatiesVan] },
    ...{ minVoldoende: String(minVoldoende), refreshAfter: String(refreshAfter) },
    toestemming: Object.fromEntries(toestemming.map(({ fase, organisaties }) => [fase, [...organisaties]])),
  };
}

/** What of the fields is kept; a number that cannot be read is NaN, for which a rule says so. */
export function publicatieOf(draft: AfspraakDraft): Publicatiebeleid {
  const { minChildren, minVoldoende, refreshAfter } = settingsOf(draft);
  const toestemming = Fase.options.flatMap((fase) => {
    const organisaties = agreedIn(draft, fase);
    return organisaties.length === 0 ? [] : [{ fase, organisaties: [...organisaties] }];
  });
  const locatiesVan = [...(draft.locatiesVan ?? [])];
  return {
    ...{ minChildren, coalition: draft.coalition, minVoldoende, refreshAfter },
    ...(toestemming.length > 0 && { toestemming }),
    ...(locatiesVan.length > 0 && { locatiesVan }),
  };
}

/** Who agreed to smaller rows in a fase. */
export const agreedIn = (
  { toestemming }: Pick<AfspraakDraft, 'toestemming'>,
  fase: Fase,
): readonly string[] => toestemming?.[fase] ?? [];

/** What the rules look at. */
export function settingsOf(
  draft: AfspraakDraft,
): Pick<AfspraakSubject, 'minChildren' | 'minVoldoende' | 'refreshAfter' | 'agreedFasen'> {
  const usual = publicatieFields({ minChildren: 10, coalition: 1 });
  return {
    minChildren: numberOf(draft.minChildren),
    minVoldoende: numberOf(draft.minVoldoende ?? usual.minVoldoende),
    refreshAfter: numberOf(draft.refreshAfter ?? usual.refreshAfter),
    agreedFasen: Fase.options.filter((fase) => agreedIn(draft, fase).length > 0),
  };
}
