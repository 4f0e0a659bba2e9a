import type { VoorgenomenRijen } from '../../shared/contract/rijen-messages.ts';
import { intendedRows } from '../../shared/publication/intended-rows.ts';
import type { ToldRows } from '../../shared/publication/told-rows.ts';
import { unitsOf } from '../../shared/publication/publication-unit.ts';
import { tellingOf } from '../../shared/terugkoppeling/telling-of.ts';
import { mayBecome } from '../../shared/uitvraag/uitvraag.ts';
import { requireRole, runners } from '../auth/rights.ts';
import { uitvraagOfLastYear } from '../last-year/uitvraag-of-last-year.ts';
import { Problem } from '../problem.ts';
import { requireFigures } from '../uitvragen/require-figures.ts';
import type { UseCase } from '../use-case.ts';
import { keptRows } from './kept-rows.ts';
import { requireLocatie } from './list-results.ts';
import { keptBy } from './new-run.ts';

/**
 * The rows that figures adopted now would have. Only when adopting can be asked for: as long as locaties send, a row
 * that comes or goes would tell how many children the last one sent.
 */
export const readVoorgenomenRijen: UseCase<'readVoorgenomenRijen'> = async ({ path, caller }, services) => {
  requireRole(caller, path.gemeentecode, runners);
  const { store } = services;
  const found = await store.uitvragen.find(path);
  if (found === undefined) throw new Problem('niet-gevonden');
  requireFigures(found.value);
  const { uitvraag } = found.value;
  const { versie, status, afspraak } = uitvraag;
  if (!mayBecome(status, 'vastgesteld')) throw new Problem('stap-niet-mogelijk', { versie });
  const [earlier, lastYear, locaties, rows] = await Promise.all([
    store.vaststellingen.find(path),
    uitvraagOfLastYear(uitvraag, services),
    store.gemeenten.listLocaties(path.gemeentecode),
    store.inzendingen.listRespons(path),
  ]);
  const keeps = keptBy({ uitvraag, earlier: earlier?.value, lastYear });
  const byId = new Map(locaties.map((locatie) => [locatie.locatieId, locatie]));
  const domeinen = afspraak.domeinen;
  const units = rows
    .flatMap(({ value: { locatieId, accepted } }) =>
      tellingOf({ locatie: requireLocatie(byId.get(locatieId)), inzending: accepted }, uitvraag),
    )
    .flatMap((telling) => unitsOf(telling, domeinen));
  const told = intendedRows({
    ...{ units, beleid: afspraak.publicatie },
    earlier: await keptRows(path, { ...(keeps && { keeps }) }, services),
  });
  return { versie, ...messageOf(told) };
};

const messageOf = ({ rows, absent }: ToldRows): Omit<VoorgenomenRijen, 'versie'> => ({
  rows: rows.map(({ organisaties, ...row }) =>
    row.niveau === 'gemeente' ? row : { ...row, ...(organisaties && { organisaties: [...organisaties] }) },
  ),
  absent: absent.map(({ toestemmingVan, ...row }) => ({
    ...row,
    ...(toestemmingVan && { toestemmingVan: [...toestemmingVan] }),
  })),
});
