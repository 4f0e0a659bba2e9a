import type { Afspraak } from '../../shared/afspraak/afspraak.ts';
import { mayFollow } from '../../shared/afspraak/afspraak-stand.ts';
import type { AfspraakStand, AfspraakStap } from '../../shared/contract/afspraak-messages.ts';
import { canonical } from '../../shared/kernel/canonical.ts';
import { subjectOfAfspraak } from '../../shared/validation/subjects/afspraak-subject.ts';
import { validateAfspraak } from '../../shared/validation/validate-afspraak.ts';
import { Problem } from '../problem.ts';
import type { AfspraakDecision } from './decide-tekst.ts';

/**
 * Decides on a step of one versie.
 * @param all every versie of every afspraak of the gemeente: one that becomes `actief` ends the one that was
 */
export function decideStap(
  afspraakId: string,
  asked: AfspraakStap,
  all: readonly AfspraakStand[],
): AfspraakDecision {
  const versies = all.filter(({ afspraak }) => afspraak.afspraakId === afspraakId);
  const known = versies.find(({ afspraak }) => afspraak.versie === asked.versie);
  if (known === undefined) return refuse(new Problem('niet-gevonden'));
  const { afspraak, revision } = known;
  const next: AfspraakStand = { afspraak: stepped(afspraak, asked), revision: asked.revision + 1 };
  if (canonical(next) === canonical(known)) return { kind: 'already-done', stand: known };
  if (revision !== asked.revision) return refuse(new Problem('intussen-gewijzigd', { versie: revision }));
  if (!mayFollow(afspraak.status, asked.status) || isPassed(afspraak, asked, versies))
    return refuse(new Problem('afspraak-stap-kan-niet'));
  const findings = asked.status === 'vastgesteld' ? mistakesIn(afspraak, versies) : [];
  if (findings.length > 0) return refuse(new Problem('afspraak-niet-af', { findings: [...findings] }));
  return { kind: 'write', stand: next, others: asked.status === 'actief' ? all.flatMap(ended) : [] };
}

/** The versie with what the step says of it; on the way back to concept nothing is forgotten. */
function stepped(afspraak: Afspraak, asked: AfspraakStap): Afspraak {
  const { status } = asked;
  switch (status) {
    case 'besproken':
      return { ...afspraak, status, besproken: asked.besproken };
    case 'vastgesteld':
      return { ...afspraak, status, zaaknummer: asked.zaaknummer, vastgesteldOp: asked.vastgesteldOp };
    case 'ondertekend':
      return { ...afspraak, status, ondertekeningen: asked.ondertekeningen };
    case 'concept':
    case 'actief':
      return { ...afspraak, status };
  }
}

/** Whether a later versie holds, or held, already. */
const isPassed = (
  { versie }: Afspraak,
  { status }: AfspraakStap,
  versies: readonly AfspraakStand[],
): boolean =>
  status === 'actief' &&
  versies.some(
    ({ afspraak: one }) => one.versie > versie && (one.status === 'actief' || one.status === 'herijkt'),
  );

const mistakesIn = (afspraak: Afspraak, versies: readonly AfspraakStand[]) => {
  const former = versies.find(({ afspraak: one }) => one.versie === afspraak.herijking?.vervangtVersie);
  return validateAfspraak(subjectOfAfspraak(afspraak, former?.afspraak)).filter(
    ({ severity }) => severity === 'fout',
  );
};

const ended = ({ afspraak, revision }: AfspraakStand): readonly AfspraakStand[] =>
  afspraak.status === 'actief'
    ? [{ afspraak: { ...afspraak, status: 'herijkt' }, revision: revision + 1 }]
    : [];

const refuse = (problem: Problem): AfspraakDecision => ({ kind: 'refuse', problem });
