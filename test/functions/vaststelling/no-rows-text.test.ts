import { expect, test } from 'vitest';
import { noRowsText } from '../../../functions/vaststelling/no-rows-text.ts';

test('the gemeente hears in words, without a number, why there are no figures', () => {
  const sentences = [
    noRowsText({ kind: 'geen-kinderen' }),
    noRowsText({ kind: 'te-weinig-kinderen', fase: 'voorschool' }),
    noRowsText({ kind: 'te-weinig-naast-een-organisatie', fase: 'vroegschool' }),
  ];
  expect(new Set(sentences).size).toBe(3);
  expect(sentences[1]).toContain('In de voorschool zijn te weinig kinderen');
  expect(sentences[2]).toContain('In de vroegschool blijven naast de grootste organisatie');
  expect(sentences.join(' ')).not.toMatch(/\d/);
});
