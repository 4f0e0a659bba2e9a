import { Fase } from '../afspraak/fase.ts';
import type { Respons, Terugkoppeling } from './terugkoppeling.ts';

/** How many locaties of a fase answered, and how. */
export interface ResponsLine extends Readonly<Record<Respons, number>> {
  readonly fase: Fase;
  readonly gevraagd: number;
}

/** The fasen that were asked. */
export const responsFeedback = ({ locaties }: Pick<Terugkoppeling, 'locaties'>): readonly ResponsLine[] =>
  Fase.options.flatMap((fase) => {
    const own = locaties.filter((one) => one.fase === fase);
    const that = (respons: Respons) => own.filter((one) => one.respons === respons).length;
    if (own.length === 0) return [];
    return [
      {
        fase,
        gevraagd: own.length,
        ingezonden: that('ingezonden'),
        nulopgave: that('nulopgave'),
        'niet-ingezonden': that('niet-ingezonden'),
        'doet-niet-mee': that('doet-niet-mee'),
      },
    ];
  });
