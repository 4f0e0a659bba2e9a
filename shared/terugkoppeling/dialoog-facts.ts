import { type Fase } from '../afspraak/fase.ts';
import type { Share } from '../aggregation/wilson.ts';
import { sum } from '../kernel/count.ts';
import { faseOf } from '../uitvraag/locatie.ts';
import { type FasenLine, fasenFeedback } from './fasen-feedback.ts';
import type { EigenCijfers } from './eigen-cijfers.ts';
import { type FasePart, fasePartsOf } from './fase-parts.ts';
import { countedRows, type OwnFigures } from './own-figures.ts';
import { partnerFeedback, type PartnerLine } from './partner-feedback.ts';
import type { FactorTelling, RijDetail } from './rij-detail.ts';
import { detailBeside } from './rows-beside.ts';
import type { Terugkoppeling } from './terugkoppeling.ts';

/** A domein of the fase in two years, where the difference is more than chance. */
export interface Change {
  readonly naam: string;
  readonly before: Share;
  readonly now: Share;
}

/** Children with too little growth in one domein, and for how many of them help was arranged. */
export interface Hulp {
  readonly naam: string;
  readonly onvoldoende: number;
  readonly geregeld: number;
}

/** Everything that questions for the conversation are made of: published figures, and own ones. */
export interface DialoogFacts {
  readonly fase: Fase;
  readonly minChildren: number;
  readonly lines: readonly PartnerLine[];
  readonly fasen: readonly FasenLine[];
  readonly organisaties: readonly FasePart[];
  readonly domeinNames: ReadonlyMap<string, string>;
  /** Help for children with too little growth, of the own locatie. */
  readonly ownHulp: readonly Hulp[];
  /** Of the fase. */
  readonly detail: RijDetail | undefined;
  /** Of the fase. */
  readonly factoren: readonly FactorTelling[];
  readonly changes: readonly Change[];
}

export function dialoogFacts(
  document: Terugkoppeling,
  figures: OwnFigures,
  changes: readonly Change[],
): DialoogFacts {
  const fase = faseOf(figures.locatie);
  return {
    ...{ fase, changes },
    minChildren: document.beleid.minChildren,
    lines: partnerFeedback(document, figures).lines,
    fasen: fasenFeedback(document),
    organisaties: fasePartsOf(document, fase, 'organisaties'),
    domeinNames: new Map(document.domeinen.map(({ domein, naam }) => [domein, naam])),
    ownHulp: figures.own ? hulpOf(document, figures.own) : [],
    detail: detailBeside(document, figures.locatie, 'fase'),
    factoren: (document.factoren ?? []).filter((one) => one.fase === fase),
  };
}

/** Nothing of a locatie that is too small to have sent it. */
function hulpOf(document: Terugkoppeling, own: EigenCijfers): readonly Hulp[] {
  const rows = countedRows(document, own);
  if (rows.some(({ omvang }) => omvang === 'beperkt')) return [];
  return document.domeinen.map(({ domein, naam }) => {
    const tellingen = rows.flatMap((row) => (row.omvang === 'volledig' ? row.domeinen : []));
    const ofDomein = tellingen.filter((one) => one.domein === domein);
    return {
      naam,
      onvoldoende: sum(ofDomein.map(({ onvoldoende }) => onvoldoende)),
      geregeld: sum(ofDomein.map(({ ondersteuning }) => ondersteuning)),
    };
  });
}
