import { expect, test, vi } from 'vitest';
import { checkCoercion, checkFormulas, checkTyped } from './check-coercion.ts';
import { openOffice } from './open-office.ts';

vi.mock('../../../local/excel/model/coercion.ts', () => ({
  coerceText: (value: string) => ({ kind: 'value', value }),
}));

test('planted fault: a host that takes text as it comes does not pass for Excel', async () => {
  await expect(checkCoercion(await openOffice())).rejects.toThrow('deeply equal');
  await expect(checkFormulas(await openOffice())).rejects.toThrow('deeply equal');
  const office = await openOffice();
  expect(() => checkTyped(office, 'typed')).toThrow('deeply equal');
});
