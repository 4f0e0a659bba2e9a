import { Fase } from '../afspraak/fase.ts';
import type { Blocks } from './choose-blocks.ts';

/** The rows of one fase in an earlier publication. */
export interface EarlierFase {
  readonly organisaties: Blocks;
  /** Per organisatie whose locaties were shown. */
  readonly locaties: ReadonlyMap<string, Blocks>;
}
export type EarlierRows = Partial<Record<Fase, EarlierFase>>;

/** What is read of a published document: `Terugkoppeling` fits it. */
interface Published {
  readonly locaties: readonly {
    readonly locatieId: string;
    readonly organisatieId: string;
    readonly fase: Fase;
  }[];
  readonly cijfers: readonly {
    readonly niveau: string;
    readonly fase?: Fase | undefined;
    readonly id: string;
    readonly leden: readonly string[];
  }[];
}

/** The rows of an earlier document, to be kept while they are enough. */
export const earlierRowsOf = (published: Published): EarlierRows =>
  Object.fromEntries(Fase.options.map((fase) => [fase, earlierFase(fase, published)]));

function earlierFase(fase: Fase, { locaties, cijfers }: Published): EarlierFase {
  const organisatieOf = new Map(locaties.map((one) => [one.locatieId, one.organisatieId]));
  const rows = (niveau: string) => cijfers.filter((row) => row.niveau === niveau && row.fase === fase);
  const membersOf = (all: Published['cijfers']): readonly string[] => [
    ...new Set(all.flatMap(({ leden }) => leden.map((lid) => lid.split('/')[0] ?? lid))),
  ];
  const organisatiesOf = (all: Published['cijfers']): readonly string[] => [
    ...new Set(membersOf(all).flatMap((locatieId) => organisatieOf.get(locatieId) ?? [])),
  ];
  const shown = rows('locatie');
  return {
    organisaties: {
      own: [...new Set(rows('organisatie').map(({ id }) => id))],
      overige: organisatiesOf(rows('overige-organisaties')),
    },
    locaties: new Map(
      organisatiesOf(shown).map((organisatieId) => [
        organisatieId,
        {
          own: membersOf(shown).filter((locatieId) => organisatieOf.get(locatieId) === organisatieId),
          overige: membersOf(rows('overige-locaties').filter(({ id }) => id === organisatieId)),
        },
      ]),
    ),
  };
}
