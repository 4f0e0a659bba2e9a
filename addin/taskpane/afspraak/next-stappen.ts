import { mayFollow } from '../../../shared/afspraak/afspraak-stand.ts';
import type { AfspraakStand, AfspraakStap } from '../../../shared/contract/afspraak-messages.ts';

type Step = AfspraakStap['status'];

const offered: readonly Step[] = ['actief', 'ondertekend', 'vastgesteld', 'besproken', 'concept'];

/** What can be done with a versie now, the most likely first. Only the gemeente itself writes down the decision. */
export const stappenOf = ({ afspraak }: AfspraakStand, mayDecide: boolean): readonly Step[] =>
  offered.filter((step) => mayFollow(afspraak.status, step) && (step !== 'vastgesteld' || mayDecide));

/** The versies of one afspraak, of which the last is worked on. */
export interface Dossier {
  readonly last: AfspraakStand;
  readonly versies: readonly AfspraakStand[];
}

/** The afspraak that people work on: the one that holds or is being written, else the newest. */
export function dossierOf(afspraken: readonly AfspraakStand[]): Dossier | undefined {
  const ids = [...new Set(afspraken.map(({ afspraak }) => afspraak.afspraakId))];
  const [best] = ids
    .map((id) => afspraken.filter(({ afspraak }) => afspraak.afspraakId === id))
    .flatMap((versies): readonly Dossier[] => {
      const last = versies.at(-1);
      return last === undefined ? [] : [{ last, versies }];
    })
    .sort((a, b) => rank(a) - rank(b) || (a.last.afspraak.geldigTot < b.last.afspraak.geldigTot ? 1 : -1));
  return best;
}

const rank = ({ versies }: Dossier): number =>
  versies.some(({ afspraak }) => afspraak.status === 'actief')
    ? 0
    : versies.every(({ afspraak }) => afspraak.status === 'herijkt')
      ? 2
      : 1;
