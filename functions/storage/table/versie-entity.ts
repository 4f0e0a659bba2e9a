import { InzendingVersie } from '../../inzendingen/inzending-versie.ts';
import type { Values } from './limits.ts';
import { packJson, unpackJson } from './packed.ts';
import type { StoredValues } from './table.ts';

export function toVersieEntity({ inzending, hash, ontvangstbewijs }: InzendingVersie): Values {
  return {
    hash,
    versie: ontvangstbewijs.versie,
    ontvangstbewijs: JSON.stringify(ontvangstbewijs),
    ...packJson(inzending),
  };
}

export function fromVersieEntity(values: StoredValues): InzendingVersie {
  return InzendingVersie.parse({
    inzending: unpackJson(values),
    hash: values['hash'],
    ontvangstbewijs: JSON.parse(String(values['ontvangstbewijs'])) as unknown,
  });
}
