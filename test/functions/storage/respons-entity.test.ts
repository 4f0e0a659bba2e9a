import { expect, test } from 'vitest';
import type { LocatieRespons } from '../../../functions/inzendingen/locatie-respons.ts';
import { fromResponsEntity, toResponsEntity } from '../../../functions/storage/table/respons-entity.ts';

const silent: LocatieRespons = {
  locatieId: 'loc-1',
  status: 'uitgenodigd',
  versie: 0,
  fence: { open: true, versie: 2 },
};

test.each<readonly [string, LocatieRespons]>([
  ['nothing more', silent],
  [
    'that it takes no part',
    { ...silent, deelname: { reden: 'overmacht', sinds: '2026-06-11T08:00:00.000Z' } },
  ],
  [
    'that it asks to send after closing',
    {
      ...silent,
      beurt: 3,
      heropening: { status: 'gevraagd', reden: 'Ziekte.', gevraagdOp: '2026-07-01T08:00:00.000Z' },
    },
  ],
])('a row of a locatie keeps %s', (_, respons) => {
  expect(fromResponsEntity(toResponsEntity(respons) as never)).toEqual(respons);
});
