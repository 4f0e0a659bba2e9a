import type { Meetmoment } from '../uitvraag/uitvraag.ts';
import type { Jaar } from './jaar.ts';

const meetmomentOf = ({ meetwijze }: Pick<Jaar, 'meetwijze'>): Meetmoment =>
  meetwijze?.meetmoment ?? 'eindSchooljaar';

/**
 * The years that may be laid beside each other, the first one first: those of one meetmoment, and one uitvraag a
 * schooljaar, the one with the last peildatum.
 *
 * @internal exported for its test: any meetmoment
 */
export function reeksOf(jaren: readonly Jaar[], meetmoment: Meetmoment): readonly Jaar[] {
  const bySchooljaar = new Map<string, Jaar>();
  for (const jaar of [...jaren].sort((a, b) => a.peildatum.localeCompare(b.peildatum)))
    if (meetmomentOf(jaar) === meetmoment) bySchooljaar.set(jaar.schooljaar, jaar);
  return [...bySchooljaar.values()].sort((a, b) => a.schooljaar.localeCompare(b.schooljaar));
}

/** The years up to and with that of an uitvraag, which is the last; none where nothing was published of it. */
export function reeksTot(jaren: readonly Jaar[], uitvraagId: string): readonly Jaar[] {
  const last = jaren.find((jaar) => jaar.uitvraagId === uitvraagId);
  if (last === undefined) return [];
  const others = jaren.filter(({ schooljaar }) => schooljaar < last.schooljaar);
  return [...reeksOf(others, meetmomentOf(last)), last];
}
