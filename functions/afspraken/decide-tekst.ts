import type { Afspraak } from '../../shared/afspraak/afspraak.ts';
import { isOpenToChange } from '../../shared/afspraak/afspraak-stand.ts';
import type { AfspraakStand, AfspraakVerzoek } from '../../shared/contract/afspraak-messages.ts';
import { canonical } from '../../shared/kernel/canonical.ts';
import { Problem } from '../problem.ts';

/** What to do with a text: nothing where it stands already, so asking twice is asking once. */
export type AfspraakDecision =
  | { readonly kind: 'already-done'; readonly stand: AfspraakStand }
  | { readonly kind: 'write'; readonly stand: AfspraakStand; readonly others: readonly AfspraakStand[] }
  | { readonly kind: 'refuse'; readonly problem: Problem };

export type AfspraakKey = Pick<Afspraak, 'gemeentecode' | 'afspraakId'>;

/**
 * Decides on a text of a versie that may still be written over, or of the versie after the last.
 * @param versies all that there are of this afspraak, the oldest first
 */
export function decideTekst(
  key: AfspraakKey,
  asked: AfspraakVerzoek,
  versies: readonly AfspraakStand[],
): AfspraakDecision {
  const known = versies.find(({ afspraak }) => afspraak.versie === asked.versie);
  return known === undefined ? decideNew(key, asked, versies) : decideChange(key, asked, known);
}

function decideChange(key: AfspraakKey, asked: AfspraakVerzoek, known: AfspraakStand): AfspraakDecision {
  const { afspraak, revision } = known;
  const { status, besproken } = afspraak;
  const next: AfspraakStand = {
    afspraak: {
      ...key,
      versie: asked.versie,
      status,
      ...(besproken && { besproken }),
      ...asked.tekst,
    },
    revision: asked.revision + 1,
  };
  if (canonical(next) === canonical(known)) return { kind: 'already-done', stand: known };
  if (revision !== asked.revision) return refuse(new Problem('intussen-gewijzigd', { versie: revision }));
  if (!isOpenToChange(status)) return refuse(new Problem('afspraak-ligt-vast'));
  // What a versie replaces was said when it was begun.
  if (formerOf(asked.tekst) !== formerOf(afspraak)) return wrongFormer;
  return { kind: 'write', stand: next, others: [] };
}

function decideNew(
  key: AfspraakKey,
  { tekst, versie, revision }: AfspraakVerzoek,
  versies: readonly AfspraakStand[],
): AfspraakDecision {
  const last = versies.at(-1)?.afspraak;
  const lastVersie = last?.versie ?? 0;
  if (revision !== 0) return refuse(new Problem('niet-gevonden'));
  if (versie !== lastVersie + 1) return refuse(new Problem('intussen-gewijzigd', { versie: lastVersie }));
  // One that may still be written over is changed, not replaced.
  if (last && isOpenToChange(last.status)) return refuse(new Problem('afspraak-stap-kan-niet'));
  if (formerOf(tekst) !== lastVersie) return wrongFormer;
  return {
    kind: 'write',
    stand: { afspraak: { ...key, versie, status: 'concept', ...tekst }, revision: 1 },
    others: [],
  };
}

/** The versie that it replaces; 0 for a first one. */
const formerOf = ({ herijking }: Pick<AfspraakVerzoek['tekst'], 'herijking'>): number =>
  herijking?.vervangtVersie ?? 0;

const refuse = (problem: Problem): AfspraakDecision => ({ kind: 'refuse', problem });

const wrongFormer = refuse(
  new Problem('invoer-ongeldig', { fouten: [{ pad: '$.tekst.herijking', code: 'former' }] }),
);
