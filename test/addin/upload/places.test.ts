import { expect, it } from 'vitest';
import { placesOf } from '../../../addin/upload/places.ts';
import { emptyForm, opened } from '../../support/upload/file-ports.ts';

it('a finding about a column is shown at its first cell, where one can type, and not at its heading', async () => {
  const file = opened(await emptyForm('school-linde'));
  const [found] = (
    await placesOf(file, [{ place: { table: 'Toelichting', column: 'bevorderend' } }])
  ).values();
  expect(found).toEqual({ sheet: 'Toelichting', address: 'B6' });
});
