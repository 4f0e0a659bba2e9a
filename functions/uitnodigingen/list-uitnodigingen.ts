import type {
  BerichtStand,
  UitnodigingRegel,
  UitnodigingStand,
} from '../../shared/contract/uitnodiging-messages.ts';
import { dutchDay } from '../../shared/kernel/dutch-day.ts';
import { requireRole, runners } from '../auth/rights.ts';
import { findUitvraag } from '../uitvragen/find-uitvraag.ts';
import type { UseCase } from '../use-case.ts';
import { type Coverage, readCoverage } from './coverage.ts';
import { type Place, readPlaces } from './places.ts';
import { isRemindedOn, isWritten, lastAbout } from './recipients.ts';
import type { BerichtRecord } from './ronde-record.ts';

/** How long an uitnodiging is good for where no mail was set up: nothing is sent there. */
const NO_DAYS = 0;

/** Whom the gemeente writes to in an uitvraag, and what came of it. */
export const listUitnodigingen: UseCase<'listUitnodigingen'> = async ({ path, caller }, services) => {
  requireRole(caller, path.gemeentecode, runners);
  const uitvraag = await findUitvraag(path, caller, services);
  const [{ places, vragenAan }, coverage, rows] = await Promise.all([
    readPlaces(uitvraag, services),
    readCoverage(path.gemeentecode, services),
    services.store.uitnodigingen.listBerichten(path.gemeentecode, path),
  ]);
  const berichten = rows.map(({ value }) => value);
  const moment = services.now();
  const [now, today] = [moment.toISOString(), dutchDay(moment)];
  return {
    mail: services.post !== undefined,
    days: services.post?.days ?? NO_DAYS,
    ...(vragenAan !== undefined && { vragenAan }),
    regels: places.map((place) => regelOf(place, coverage, { berichten, now, today })),
  };
};

interface Sent {
  readonly berichten: readonly BerichtRecord[];
  readonly now: string;
  /** `yyyy-mm-dd` */
  readonly today: string;
}

function regelOf(
  { adres, ...place }: Place,
  coverage: Coverage,
  { berichten, now, today }: Sent,
): UitnodigingRegel {
  if (adres === undefined) return { ...place, toegang: false, krijgt: [] };
  const uitnodiging = uitnodigingOf({ ...place, adres }, coverage, now);
  const bericht = berichtOf({ ...place, adres }, berichten);
  const before = { earlier: berichten, coverage };
  return {
    ...place,
    adres,
    toegang: coverage.has(place, adres),
    ...(uitnodiging && { uitnodiging }),
    ...(bericht && { bericht }),
    ...(isRemindedOn({ ...place, adres }, today, berichten) && { herinnerd: true as const }),
    krijgt: rondes.filter((soort) => isWritten({ ...place, adres }, { soort }, before)),
  };
}

const rondes = ['uitnodiging', 'herinnering'] as const;

/** The one that was made last for this place at this address. */
function uitnodigingOf(
  { rol, scope, adres }: Place & { readonly adres: string },
  coverage: Coverage,
  now: string,
): UitnodigingStand | undefined {
  const last = coverage.uitnodigingen
    .map(({ value }) => value)
    .filter((one) => one.rol === rol && one.adres === adres && one.scopes.includes(scope))
    .reduce<Made | undefined>((a, b) => (a !== undefined && a.madeAt >= b.madeAt ? a : b), undefined);
  if (last === undefined) return undefined;
  const { uitnodigingId, expiresAt } = last;
  const isOpen = last.status === 'open';
  if (isOpen && coverage.hasEnded({ rol, scope }, adres))
    return { uitnodigingId, expiresAt, status: 'ingetrokken' };
  return {
    uitnodigingId,
    expiresAt,
    status: isOpen && expiresAt <= now ? 'verlopen' : statusOf(last.status),
  };
}

type Made = Coverage['uitnodigingen'][number]['value'];

const statusOf = (status: Made['status']): UitnodigingStand['status'] =>
  status === 'vervangen' ? 'ingetrokken' : status;

function berichtOf(place: Place, berichten: Sent['berichten']): BerichtStand | undefined {
  const newest = lastAbout(place, berichten);
  if (newest === undefined) return undefined;
  const { soort, status, moment } = newest;
  return { soort, moment, status: status === 'bezig' ? 'wacht' : status };
}
