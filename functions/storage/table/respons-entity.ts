import { LocatieRespons } from '../../inzendingen/locatie-respons.ts';
import type { Values } from './limits.ts';
import { packJson, unpackJson } from './packed.ts';
import type { StoredValues } from './table.ts';

export function toResponsEntity({
  accepted,
  adopted,
  adoptedBefore,
  fence,
  versies,
  heropening,
  bericht,
  deelname,
  ...plain
}: LocatieRespons): Values {
  return {
    ...plain,
    ...(accepted && { accepted: JSON.stringify(accepted) }),
    ...(adopted && { adopted: JSON.stringify(adopted) }),
    ...(adoptedBefore && { adoptedBefore: JSON.stringify(adoptedBefore) }),
    ...(heropening && { heropening: JSON.stringify(heropening) }),
    ...(bericht && { bericht: JSON.stringify(bericht) }),
    ...(deelname && { deelname: JSON.stringify(deelname) }),
    ...(versies && packJson(versies)),
    fenceOpen: fence.open,
    fenceVersie: fence.versie,
  };
}

export function fromResponsEntity(values: StoredValues): LocatieRespons {
  const { locatieId, status, versie, inzendingId, ontvangenOp, verwacht, accepted, beurt, heropening } =
    values;
  return LocatieRespons.parse({
    locatieId,
    status,
    versie,
    inzendingId,
    ontvangenOp,
    verwacht,
    accepted: parsed(accepted),
    adopted: parsed(values['adopted']),
    adoptedBefore: parsed(values['adoptedBefore']),
    heropening: parsed(heropening),
    bericht: parsed(values['bericht']),
    deelname: parsed(values['deelname']),
    beurt,
    gewist: values['gewist'],
    versies: values['parts'] === undefined ? undefined : unpackJson(values),
    fence: { open: values['fenceOpen'], versie: values['fenceVersie'] },
  });
}

const parsed = (value: unknown): unknown =>
  typeof value === 'string' ? (JSON.parse(value) as unknown) : undefined;
