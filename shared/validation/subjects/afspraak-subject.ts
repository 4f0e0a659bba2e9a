import { beleidOf } from '../../afspraak/beleid-of.ts';
import type { Afspraak, AfspraakTekst } from '../../afspraak/afspraak.ts';
import type { Fase } from '../../afspraak/fase.ts';
import type { Streefpercentage, StreefPlace } from '../../afspraak/streefpercentage.ts';

/** A streefpercentage as it stands in a field: `percentage` is NaN where no number can be read. */
type WrittenStreefpercentage = StreefPlace & Pick<Streefpercentage, 'percentage'>;

/** What G rules on an afspraak look at: the text as somebody writes it, which need not be one that can be kept yet. */
export interface AfspraakSubject extends Pick<
  AfspraakTekst,
  'fasen' | 'doelgroepPeuter' | 'doelgroepKleuter' | 'domeinen'
> {
  readonly geldigVan: string;
  readonly geldigTot: string;
  readonly streefpercentages: readonly WrittenStreefpercentage[];
  /** NaN where no number can be read. */
  readonly minChildren: number;
  /** The same. */
  readonly minVoldoende: number;
  readonly refreshAfter: number;
  /** In which fasen an organisatie agreed to smaller rows. */
  readonly agreedFasen: readonly Fase[];
  /** Absent: the gemeente may not look. */
  readonly inzage?: { readonly grondslag: string; readonly dpia: string } | undefined;
  /** Absent for a first versie. */
  readonly herijking?:
    | {
        readonly reden: string;
        readonly leaDatum: string;
        readonly former: Pick<Afspraak, 'fasen' | 'domeinen' | 'streefpercentages' | 'groep1'>;
      }
    | undefined;
  readonly groep1?: Afspraak['groep1'];
}

function settingsOf(publicatie: AfspraakTekst['publicatie']) {
  const { minChildren, minVoldoende, refreshAfter, toestemming } = beleidOf(publicatie);
  const agreed = toestemming.filter(({ organisaties }) => organisaties.length > 0);
  return { minChildren, minVoldoende, refreshAfter, agreedFasen: agreed.map(({ fase }) => fase) };
}

/** @param former the versie that this one replaces */
export function subjectOfAfspraak(tekst: AfspraakTekst, former?: Afspraak): AfspraakSubject {
  const { geldigVan = '', publicatie, herijking } = tekst;
  return {
    ...tekst,
    geldigVan,
    ...settingsOf(publicatie),
    herijking:
      former === undefined
        ? undefined
        : { reden: herijking?.reden ?? '', leaDatum: herijking?.leaDatum ?? '', former },
  };
}
