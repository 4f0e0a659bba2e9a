import { expect, test } from 'vitest';
import { partnerNames } from '../../../shared/conclusies/partner-names.ts';
import { bothFasen } from '../../support/example-terugkoppeling.ts';

test('partners are named as people write them, each once', () => {
  const organisatie = { organisatieId: 'zon', soort: 'kinderopvang' as const };
  const names = partnerNames({
    ...bothFasen(40, 50, 30, 50),
    organisaties: [
      { ...organisatie, naam: 'Stichting Zon (verzonnen)' },
      { ...organisatie, naam: 'Stichting Zon' },
      { ...organisatie, naam: 'De' },
    ],
    locaties: [],
  });
  expect(names).toEqual(['Stichting Zon']);
});
