import type { DeelnameReden, GeenDeelname } from '../../shared/respons/deelname.ts';
import type { LocatieRespons } from '../inzendingen/locatie-respons.ts';
import { Problem } from '../problem.ts';

/** Everything on which it depends whether a locatie can be said to take part or not. */
export interface DeelnameFacts {
  readonly respons: LocatieRespons;
  /** Whether the figures are adopted, or are about to be. */
  readonly isAdopted: boolean;
  /** The beurt that was seen. */
  readonly beurt: number;
  /** Why it takes no part; absent: it does. */
  readonly reden: DeelnameReden | undefined;
  /** RFC 3339, UTC. */
  readonly moment: string;
}

/**
 * The state to write; undefined where it stands so already, also when a request comes again. A locatie of which
 * something counts took part: its inzending must be given back or taken back first.
 * @throws Problem that says why it cannot be
 */
export function decideDeelname(facts: DeelnameFacts): LocatieRespons | undefined {
  const { respons, reden, moment } = facts;
  const { deelname: before, beurt = 0, ...rest } = respons;
  const isSeen = beurt === facts.beurt;
  if (stands(respons, reden) && (isSeen || beurt === facts.beurt + 1)) return undefined;
  if (facts.isAdopted) throw new Problem('al-vastgesteld');
  if (!isSeen) throw new Problem('intussen-gewijzigd', { versie: respons.versie });
  if (reden === undefined) return before && rest;
  if (respons.accepted !== undefined) throw new Problem('stap-niet-mogelijk');
  return { ...rest, deelname: { reden, sinds: moment } satisfies GeenDeelname };
}

/** What was said of a locatie that sent afterwards holds no more, and can be said anew. */
const stands = ({ deelname, ontvangenOp }: LocatieRespons, reden: DeelnameReden | undefined): boolean =>
  deelname?.reden === reden &&
  (deelname === undefined || ontvangenOp === undefined || ontvangenOp <= deelname.sinds);
