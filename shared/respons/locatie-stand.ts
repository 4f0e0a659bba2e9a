import type { Heropening, InzendingStand } from '../inzending/inzending-stand.ts';
import { dutchDay } from '../kernel/dutch-day.ts';
import type { Uitvraag } from '../uitvraag/uitvraag.ts';
import type { GeenDeelname } from './deelname.ts';

/** How a locatie stands, in the order in which it needs attention. */
export const stands = [
  'heropeningGevraagd',
  'ingediend',
  'nietBereikt',
  'teLaat',
  'teruggegeven',
  'ingetrokken',
  'heropend',
  'uitgenodigd',
  'doetStraksMee',
  'geaccepteerd',
  'nulopgave',
  'doetNietMee',
] as const;
export type Stand = (typeof stands)[number];

/** What is known of one locatie: a subset of a row of the respons. */
export interface StandFacts {
  readonly status: InzendingStand['status'];
  /** Newest version: 0 for none. */
  readonly versie: number;
  readonly ontvangenOp?: string | undefined;
  /** The version that counts; absent where none does. */
  readonly counting?: number | undefined;
  readonly heropening?: Heropening | undefined;
  readonly deelname?: GeenDeelname | undefined;
  /** What came of the last message to the locatie. */
  readonly mail?: 'verstuurd' | 'niet-aangekomen' | undefined;
}

type Term = Pick<Uitvraag, 'status' | 'closesOn'>;

/** One locatie in one uitvraag, as every part of the product speaks of it. */
export interface LocatieStand {
  readonly stand: Stand;
  /** Who has to do something next; absent where nothing has to be done. A reminder goes where it is `locatie`. */
  readonly turn?: 'locatie' | 'gemeente';
  /** Whether something of it counts: an inzending that was accepted, or a nulopgave. */
  readonly isAnswered: boolean;
  /** Whether nothing arrived by the last day, or only after it. */
  readonly isLate: boolean;
}

/** @param today in the Netherlands, `yyyy-mm-dd` */
export function locatieStand(facts: StandFacts, term: Term, today: string): LocatieStand {
  const stand = standOf(facts, term, today);
  const turn = isAdopted(term) ? undefined : turnOf(stand, term);
  return {
    stand,
    ...(turn && { turn }),
    isAnswered: counts(facts),
    isLate: stand === 'teLaat' || arrivedLate(facts, term),
  };
}

const counts = ({ counting, status }: Pick<StandFacts, 'counting' | 'status'>): boolean =>
  counting !== undefined || status === 'geaccepteerd' || status === 'nulopgave';

function standOf(facts: StandFacts, term: Term, today: string): Stand {
  // Nobody was asked anything yet, and nothing can be late.
  if (term.status === 'concept') return 'doetStraksMee';
  const { heropening } = facts;
  if (heropening?.status === 'gevraagd' && !isAdopted(term)) return 'heropeningGevraagd';
  if (maySendStill(facts, today) && !isAdopted(term)) return 'heropend';
  if (takesNoPart(facts)) return 'doetNietMee';
  return isSilent(facts) && isOver(term, today) ? 'teLaat' : sentOrAsked(facts);
}

const maySendStill = (facts: StandFacts, today: string): boolean =>
  facts.heropening?.status === 'verleend' && !isDone(facts) && facts.heropening.tot >= today;

/** Who was let in again and sent, is done; who may change what counts already, need not. */
const isDone = ({ status }: StandFacts): boolean => status === 'geaccepteerd' || status === 'nulopgave';

const isSilent = ({ status }: StandFacts): boolean => status === 'uitgenodigd' || status === 'ingetrokken';
const isOver = ({ status, closesOn }: Term, today: string): boolean => status !== 'open' || today > closesOn;
const sentOrAsked = ({ status, mail }: StandFacts): Stand =>
  status === 'uitgenodigd' && mail === 'niet-aangekomen' ? 'nietBereikt' : status;

/** Whether the gemeente said that the locatie takes no part, and nothing since says otherwise. */
export const takesNoPart = (
  facts: Pick<StandFacts, 'status' | 'ontvangenOp' | 'counting' | 'deelname'>,
): boolean => facts.deelname !== undefined && !sentSince(facts.deelname, facts);

/** What was sent after it was said that a locatie does not take part, says otherwise. */
const sentSince = (
  { sinds }: GeenDeelname,
  facts: Pick<StandFacts, 'status' | 'ontvangenOp' | 'counting'>,
): boolean => counts(facts) || (facts.ontvangenOp !== undefined && facts.ontvangenOp > sinds);

const ofLocatie: readonly Stand[] = ['teruggegeven', 'ingetrokken', 'heropend', 'uitgenodigd'];
const ofGemeente: readonly Stand[] = ['heropeningGevraagd', 'ingediend', 'nietBereikt'];

/** Once the uitvraag is closed a locatie can do nothing by itself. */
function turnOf(stand: Stand, { status }: Term): LocatieStand['turn'] {
  if (stand === 'heropend') return 'locatie';
  if (stand === 'teLaat' || ofLocatie.includes(stand)) return status === 'open' ? 'locatie' : 'gemeente';
  return ofGemeente.includes(stand) ? 'gemeente' : undefined;
}

const isAdopted = ({ status }: Term): boolean => status === 'vastgesteld' || status === 'teruggekoppeld';

/** Only of a first version is it known that nothing came before it. */
const arrivedLate = ({ ontvangenOp, versie }: StandFacts, { closesOn }: Term): boolean =>
  ontvangenOp !== undefined && versie === 1 && dutchDay(new Date(ontvangenOp)) > closesOn;
