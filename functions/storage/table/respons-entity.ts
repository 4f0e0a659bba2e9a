import { LocatieRespons } from '../../inzendingen/locatie-respons.ts';
import type { Values } from './limits.ts';
import type { StoredValues } from './table.ts';

export function toResponsEntity({ accepted, fence, ...plain }: LocatieRespons): Values {
  return {
    ...plain,
    ...(accepted && { accepted: JSON.stringify(accepted) }),
    fenceOpen: fence.open,
    fenceVersie: fence.versie,
  };
}

export function fromResponsEntity(values: StoredValues): LocatieRespons {
  const { locatieId, status, versie, inzendingId, ontvangenOp, verwacht, accepted } = values;
  return LocatieRespons.parse({
    locatieId,
    status,
    versie,
    inzendingId,
    ontvangenOp,
    verwacht,
    accepted: typeof accepted === 'string' ? (JSON.parse(accepted) as unknown) : undefined,
    fence: { open: values['fenceOpen'], versie: values['fenceVersie'] },
  });
}
