import type { Heropening } from '../../shared/inzending/inzending-stand.ts';
import type { LocatieRespons } from '../inzendingen/locatie-respons.ts';
import { beurtOf } from '../inzendingen/settled.ts';
import { Problem } from '../problem.ts';
import { requireFigures } from '../uitvragen/require-figures.ts';
import type { UitvraagRecord } from '../uitvragen/uitvraag-record.ts';
import { isAdopted } from './change-stand.ts';

/** Everything on which it depends whether a locatie may send after closing. */
export interface HeropeningFacts {
  readonly respons: LocatieRespons;
  readonly record: UitvraagRecord;
  /** The beurt that was seen. */
  readonly beurt: number;
  /** What it would be. */
  readonly asked: Heropening;
  /** In the Netherlands, `yyyy-mm-dd`. */
  readonly today: string;
}

/**
 * The heropening to write; undefined where it is there already, also when a request comes again.
 * @throws Problem that says why it cannot be
 */
export function decideHeropening({
  respons,
  record,
  beurt,
  asked,
  today,
}: HeropeningFacts): Heropening | undefined {
  const now = beurtOf(respons);
  if ([beurt, beurt + 1].includes(now) && isSame(respons.heropening, asked)) return undefined;
  requireFigures(record);
  if (isAdopted(record)) throw new Problem('al-vastgesteld');
  if (now !== beurt) throw new Problem('intussen-gewijzigd', { versie: respons.versie });
  // While a step is under way, who may send is about to change.
  const isClosed = record.uitvraag.status === 'gesloten' && record.pending === undefined;
  if (!isClosed || isNeedless(respons, asked)) throw new Problem('stap-niet-mogelijk');
  if (asked.status === 'verleend' && asked.tot < today) throw new Problem('datum-voorbij');
  return asked;
}

/** Who may send already need not ask, and only what was asked can be refused. */
const isNeedless = ({ fence, heropening }: LocatieRespons, asked: Heropening): boolean =>
  (asked.status === 'gevraagd' && fence.open) ||
  (asked.status === 'geweigerd' && heropening?.status !== 'gevraagd');

/** Why it was asked, where somebody asked. */
export const redenOf = (heropening: Heropening | undefined): string | undefined => heropening?.reden;

function isSame(now: Heropening | undefined, asked: Heropening): boolean {
  if (now?.status === 'gevraagd' && asked.status === 'gevraagd') return now.reden === asked.reden;
  if (now?.status === 'geweigerd' && asked.status === 'geweigerd') return now.opmerking === asked.opmerking;
  return now?.status === 'verleend' && asked.status === 'verleend' && now.tot === asked.tot;
}
