import type { ConclusiesVerzoek } from '../../shared/contract/conclusie-messages.ts';
import { chosenConclusies, type Keuze, type KeptKeuze } from '../../shared/conclusies/keuze.ts';
import type { Conclusie } from '../../shared/conclusies/conclusie.ts';
import { validateConclusies } from '../../shared/conclusies/validate-conclusies.ts';
import type { Finding } from '../../shared/validation/finding.ts';
import { unconfirmed } from '../../shared/validation/unconfirmed.ts';
import { Problem } from '../problem.ts';
import type { ConclusieRecord } from './conclusie-record.ts';
import { type ConclusiesNow, isSame, releasedNow } from './conclusies-now.ts';

/**
 * The record as the request makes it; undefined where it stands so already, also when a request comes again.
 * @throws Problem where the figures or the choices changed since they were seen, or a text may not be read by others
 */
export function decideConclusies(
  now: ConclusiesNow,
  asked: ConclusiesVerzoek,
  moment: string,
): ConclusieRecord | undefined {
  const { release, voorstellen, kept } = now;
  const versie = kept?.value.versie ?? 0;
  if (asked.release !== release) throw new Problem('intussen-gewijzigd', { versie });
  const keuzes = asked.keuzes.map((keuze) => keptOf(keuze, voorstellen));
  const conclusies = chosenConclusies(voorstellen, asked.keuzes);
  const isSeen = [versie, versie - 1].includes(asked.versie);
  if (isSeen && standsAlready(now, asked, { keuzes, conclusies })) return undefined;
  if (versie !== asked.versie) throw new Problem('intussen-gewijzigd', { versie });
  requireJudged(now, asked);
  return {
    versie: versie + 1,
    keuzes,
    ...(asked.vrijgeven
      ? { vrijgegeven: { release, moment, conclusies: [...conclusies] } }
      : stillOut(kept?.value)),
  };
}

/** What points at a person is not even kept; before a release every warning was said yes to. */
function requireJudged({ voorstellen, published }: ConclusiesNow, asked: ConclusiesVerzoek): void {
  const findings = validateConclusies(voorstellen, asked.keuzes, published);
  const open = asked.vrijgeven ? unconfirmed(findings, asked.confirmed ?? []) : findings.filter(isFout);
  if (open.length > 0) throw new Problem('nog-te-bekijken', { findings: [...findings] });
}

const isFout = ({ severity }: Finding): boolean => severity === 'fout';

const standsAlready = (
  now: ConclusiesNow,
  { vrijgeven }: ConclusiesVerzoek,
  wanted: { readonly keuzes: readonly KeptKeuze[]; readonly conclusies: readonly Conclusie[] },
): boolean =>
  isSame(now.kept?.value.keuzes, wanted.keuzes) &&
  (!vrijgeven || isSame(releasedNow(now)?.conclusies, wanted.conclusies));

/** What readers see stays until something else is released. */
const stillOut = (record: ConclusieRecord | undefined): Pick<ConclusieRecord, 'vrijgegeven'> =>
  record?.vrijgegeven ? { vrijgegeven: record.vrijgegeven } : {};

function keptOf(keuze: Keuze, voorstellen: readonly Conclusie[]): KeptKeuze {
  const over = voorstellen.find(({ id }) => id === keuze.id)?.tekst;
  if (over === undefined) throw new Problem('niet-gevonden');
  return { over, keuze };
}
