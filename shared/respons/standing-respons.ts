import { type Fase, faseNames } from '../afspraak/fase.ts';
import { faseOf, type Organisatie } from '../uitvraag/locatie.ts';
import type { Uitvraag } from '../uitvraag/uitvraag.ts';
import { type LocatieStand, locatieStand, type StandFacts, stands } from './locatie-stand.ts';
import { type ResponsCijfers, responsCijfers } from './respons-cijfers.ts';

/** A row of the respons, as far as it is looked at here. */
interface Regel extends StandFacts {
  readonly organisatieId: string;
  readonly soort: 'voorschool' | 'school';
  readonly verwacht?: number | undefined;
}

/** A fase or an organisatie, with how its locaties answered. */
export interface ResponsDeel {
  readonly soort: 'fase' | 'organisatie';
  readonly naam: string;
  readonly cijfers: ResponsCijfers;
}

export interface StandingRespons<R extends Regel> {
  /** What needs attention first; within that the order in which they came. */
  readonly regels: readonly (R & LocatieStand)[];
  readonly cijfers: ResponsCijfers;
  /** Fasen first. One that has no locatie is left out. */
  readonly delen: readonly ResponsDeel[];
}

/** The respons with how each locatie stands. @param today in the Netherlands, `yyyy-mm-dd` */
export function standingRespons<R extends Regel>(
  { uitvraag, organisaties, regels }: Overzicht<R>,
  today: string,
): StandingRespons<R> {
  const standing = regels.map((regel) => ({ ...regel, ...locatieStand(regel, uitvraag, today) }));
  const order = (stand: LocatieStand) => stands.indexOf(stand.stand);
  const part = (soort: ResponsDeel['soort'], naam: string, isIn: (regel: R) => boolean) => {
    const some = standing.filter(isIn);
    return some.length === 0 ? [] : [{ soort, naam, cijfers: responsCijfers(some) }];
  };
  return {
    regels: [...standing].sort((a, b) => order(a) - order(b)),
    cijfers: responsCijfers(standing),
    delen: [
      ...fasen.flatMap((fase) => part('fase', faseNames[fase], (regel) => faseOf(regel) === fase)),
      ...organisaties.flatMap(({ organisatieId, naam }) =>
        part('organisatie', naam, (regel) => regel.organisatieId === organisatieId),
      ),
    ],
  };
}

interface Overzicht<R> {
  readonly uitvraag: Pick<Uitvraag, 'status' | 'closesOn'>;
  readonly organisaties: readonly Organisatie[];
  readonly regels: readonly R[];
}

const fasen: readonly Fase[] = ['voorschool', 'vroegschool'];
