import type { ResponsRegel } from '../../shared/contract/uitvraag-messages.ts';
import { byName } from '../../shared/terugkoppeling/by-name.ts';
import type { Locatie } from '../../shared/uitvraag/locatie.ts';
import { requireRole, runners } from '../auth/rights.ts';
import { standOf } from '../correctie/stand-of.ts';
import type { LocatieRespons } from '../inzendingen/locatie-respons.ts';
import { findUitvraag } from '../uitvragen/find-uitvraag.ts';
import type { UseCase } from '../use-case.ts';

/** Who answered: for those who run the uitvraag, and without any count. */
export const readRespons: UseCase<'readRespons'> = async ({ path, caller }, services) => {
  requireRole(caller, path.gemeentecode, runners);
  const { gemeenten, inzendingen } = services.store;
  const [uitvraag, rows, locaties, organisaties] = await Promise.all([
    findUitvraag(path, caller, services),
    inzendingen.listRespons(path),
    gemeenten.listLocaties(path.gemeentecode),
    gemeenten.listOrganisaties(path.gemeentecode),
  ]);
  const byId = new Map(locaties.map((locatie) => [locatie.locatieId, locatie]));
  const regels = rows.flatMap(({ value }) => {
    const locatie = byId.get(value.locatieId);
    return locatie === undefined ? [] : [toRegel(value, locatie, services.now())];
  });
  const invited = new Set(regels.map(({ organisatieId }) => organisatieId));
  return {
    uitvraag,
    organisaties: organisaties.filter(({ organisatieId }) => invited.has(organisatieId)),
    regels: regels.sort(byName(({ locatieId }) => locatieId)),
  };
};

function toRegel(respons: LocatieRespons, locatie: Locatie, now: Date): ResponsRegel {
  const { locatieId, organisatieId, naam, soort } = locatie;
  const { status, versie, counting, heropening } = standOf(respons, now);
  const { ontvangenOp } = respons;
  return {
    ...{ locatieId, organisatieId, naam, soort, status, versie },
    ...(ontvangenOp !== undefined && { ontvangenOp }),
    ...(counting !== undefined && counting !== versie && { counting }),
    ...(heropening && { heropening }),
  };
}
