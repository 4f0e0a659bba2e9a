import { Fase } from '../afspraak/fase.ts';
import { percentageOf } from '../aggregation/percentage.ts';
import { factorNames } from '../inzending/factor.ts';
import { byName } from './by-name.ts';
import type { FactorTelling } from './rij-detail.ts';
import type { Terugkoppeling } from './terugkoppeling.ts';

export type FactorSoort = FactorTelling['soort'];

/** One factor and how many locaties name it, of those that sent counts. */
interface FactorLine {
  readonly naam: string;
  readonly locaties: number;
  readonly percentage: number;
}

/** The factoren of one fase that help, or that hinder. */
export interface FactorenFeedback {
  readonly fase: Fase;
  readonly soort: FactorSoort;
  /** Locaties that sent counts. */
  readonly ingezonden: number;
  /** What most name comes first. */
  readonly lines: readonly FactorLine[];
}

const soorten: readonly FactorSoort[] = ['bevorderend', 'belemmerend'];

/** What locaties say that helps and hinders; a part of which nothing is published is not there. */
export const factorenFeedback = ({ factoren = [], locaties }: Terugkoppeling): readonly FactorenFeedback[] =>
  Fase.options.flatMap((fase) =>
    soorten.flatMap((soort) => {
      const ingezonden = locaties.filter((one) => one.fase === fase && one.respons === 'ingezonden').length;
      const lines = factoren
        .filter((one) => one.fase === fase && one.soort === soort && ingezonden > 0)
        .map((one) => ({
          naam: factorNames[one.factor],
          locaties: one.locaties,
          percentage: percentageOf({ aantal: ingezonden, voldoende: one.locaties }, 100),
        }))
        .sort((a, b) => b.locaties - a.locaties || byName<FactorLine>(({ naam }) => naam)(a, b));
      return lines.length === 0 ? [] : [{ fase, soort, ingezonden, lines }];
    }),
  );
