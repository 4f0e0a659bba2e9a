import { expect, test } from 'vitest';
import { resultText } from '../../../functions/vaststelling/result-text.ts';
import type { AbsentReason } from '../../../shared/publication/chosen-row.ts';
import { figuresOf, withoutFigures } from '../../support/example-terugkoppeling.ts';

const without = (reason: AbsentReason, fase: 'voorschool' | 'vroegschool') =>
  resultText({ partners: withoutFigures, absent: [{ niveau: 'fase', fase, id: fase, reason }] });

test('the gemeente hears in words, without a number, why there are no figures', () => {
  const sentences = [
    resultText({ partners: withoutFigures, absent: [] }),
    without('te-klein', 'voorschool'),
    without('te-weinig-naast-een-ander', 'vroegschool'),
    without('niveau', 'vroegschool'),
    resultText({ partners: figuresOf(9, 12), absent: [] }),
  ];
  expect(new Set(sentences).size).toBe(5);
  expect(sentences[1]).toContain('In de voorschool zijn te weinig kinderen');
  expect(sentences[2]).toContain('In de vroegschool blijven naast de grootste organisatie');
  expect(sentences.join(' ')).not.toMatch(/\d/);
});
