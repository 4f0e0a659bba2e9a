import type { ResponsOverzicht, ResponsRegel } from '../../shared/contract/uitvraag-messages.ts';
import { byName } from '../../shared/terugkoppeling/by-name.ts';
import type { Locatie } from '../../shared/uitvraag/locatie.ts';
import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import { standOf } from '../correctie/stand-of.ts';
import type { LocatieRespons } from '../inzendingen/locatie-respons.ts';
import type { Services } from '../services.ts';
import { newRespons } from '../uitvragen/invite-all.ts';

/**
 * How locaties of an uitvraag stand, without any count that was sent. Of one in concept: those that will be asked.
 * @param isMeant which locaties to tell of
 */
export async function responsOf(
  uitvraag: Uitvraag,
  isMeant: (locatie: Locatie) => boolean,
  { store, now }: Services,
): Promise<ResponsOverzicht> {
  const { gemeenten } = store;
  const [rows, locaties, organisaties] = await Promise.all([
    statesIn(uitvraag, store),
    gemeenten.listLocaties(uitvraag.gemeentecode),
    gemeenten.listOrganisaties(uitvraag.gemeentecode),
  ]);
  const byId = new Map(locaties.filter(isMeant).map((locatie) => [locatie.locatieId, locatie]));
  const moment = now();
  const regels = rows.flatMap((respons) => {
    const locatie = byId.get(respons.locatieId);
    return locatie === undefined ? [] : [toRegel(respons, locatie, moment)];
  });
  const named = new Set(regels.map(({ organisatieId }) => organisatieId));
  return {
    uitvraag,
    organisaties: organisaties.filter(({ organisatieId }) => named.has(organisatieId)),
    regels: regels.sort(byName(({ locatieId }) => locatieId)),
  };
}

/** A locatie has a state from opening on; before that it is only planned. */
async function statesIn(
  uitvraag: Uitvraag,
  { uitvragen, inzendingen }: Services['store'],
): Promise<readonly LocatieRespons[]> {
  if (uitvraag.status !== 'concept')
    return (await inzendingen.listRespons(uitvraag)).map(({ value }) => value);
  const fence = { open: false, versie: uitvraag.versie };
  return (await uitvragen.listInvited(uitvraag)).map((one) => newRespons(one, fence));
}

function toRegel(respons: LocatieRespons, locatie: Locatie, moment: Date): ResponsRegel {
  const { locatieId, organisatieId, naam, soort } = locatie;
  const { status, versie, beurt, counting, heropening } = standOf(respons, moment);
  const { ontvangenOp, deelname, verwacht } = respons;
  return {
    ...{ locatieId, organisatieId, naam, soort, status, versie, beurt },
    ...(ontvangenOp !== undefined && { ontvangenOp }),
    ...(counting !== undefined && { counting }),
    ...(heropening && { heropening }),
    ...(deelname && { deelname }),
    ...(verwacht !== undefined && { verwacht }),
  };
}
