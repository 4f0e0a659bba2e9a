import { usualDomeinen } from '../../../shared/afspraak/domein.ts';
import { Fase } from '../../../shared/afspraak/fase.ts';
import type { Jaar } from '../../../shared/jaren/jaar.ts';
import type { Meetwijze } from '../../../shared/terugkoppeling/meetwijze.ts';

export const meetwijze: Meetwijze = {
  meetmoment: 'eindSchooljaar',
  doelgroepPeuter: 'Peuters met een VVE-indicatie.',
  doelgroepKleuter: 'Kleuters met een VVE-indicatie.',
  telling: 'peildatum',
  groep1: 'ernaast',
  groeibegrip: 'Het kind groeit zoals verwacht.',
  fasen: ['voorschool', 'vroegschool'],
  minMaanden: 3,
  methoden: [
    { fase: 'voorschool', groeimethode: 'professioneelOordeel', locaties: 8 },
    { fase: 'vroegschool', groeimethode: 'leerlijnstap', locaties: 6 },
  ],
};

/** An invented year that begins in `from`: 70 of 100 children in every domein of both fasen, 10 of 10 locaties. */
export function jaarFrom(from: number, change: Partial<Jaar> = {}, way: Partial<Meetwijze> = {}): Jaar {
  return {
    uitvraagId: `uitvraag-${String(from)}`,
    titel: `Monitor ${String(from)} (verzonnen)`,
    schooljaar: `${String(from)}-${String(from + 1)}`,
    peildatum: `${String(from + 1)}-06-01`,
    release: 1,
    vastgesteldOp: `${String(from + 1)}-09-20T10:00:00.000Z`,
    meetwijze: { ...meetwijze, ...way },
    domeinen: [...usualDomeinen],
    streefpercentages: [],
    cijfers: cijfersOf(70, 100),
    respons: Fase.options.map((fase) => ({ fase, respons: 'ingezonden', locaties: 10 })),
    ...change,
  };
}

export const cijfersOf = (voldoende: number, aantal: number): Jaar['cijfers'] =>
  Fase.options.flatMap((fase) => usualDomeinen.map(({ domein }) => ({ fase, domein, aantal, voldoende })));
