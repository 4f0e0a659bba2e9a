import { describe, expect, it } from 'vitest';
import { unconfirmed } from '../../../shared/validation/unconfirmed.ts';
import { validateVaststelling } from '../../../shared/validation/validate-vaststelling.ts';
import { vaststellingCases } from './vaststelling.cases.ts';

const [subject] = vaststellingCases['G-06']?.red ?? [];
if (subject === undefined) throw new Error('There is no case of a silent locatie');
const note = (wat: string) => ({ ...subject, herziening: { wat, waarom: 'Een groep was vergeten.' } });

describe('a vaststelling that is looked at before', () => {
  it('names each locatie that is not ready, and what becomes of it', () => {
    expect(validateVaststelling(subject)).toEqual([
      {
        rule: 'G-06',
        severity: 'waarschuwing',
        place: { table: 'Vaststelling', row: 'loc-9' },
        wat: 'Peuterhuis (verzonnen) is nog niet klaar. Van deze locatie staat er straks: niet ontvangen.',
      },
    ]);
    const [, returned] = vaststellingCases['G-06']?.red ?? [];
    const found = returned ? validateVaststelling(returned) : [];
    expect(found[0]?.wat).toContain('De laatste goede inzending telt mee.');
    const [, , asking] = vaststellingCases['G-06']?.red ?? [];
    const asked = asking ? validateVaststelling(asking) : [];
    expect(asked[0]?.wat).toContain('Zij vraagt of zij nog mag versturen.');
  });

  it.each([
    ['Bel 06 12345678 voor uitleg.', 'T-04'],
    ['Het gaat om het kind van 12 mei 2020.', 'T-12'],
    ['Sanne was vergeten.', 'T-05'],
  ])('takes no note that speaks of a person: %s', (wat, rule) => {
    const rules = validateVaststelling(note(wat)).map((finding) => finding.rule);
    expect(rules).toContain(rule);
  });

  it('is open as long as one warning was not confirmed, or a fout stands', () => {
    const warnings = validateVaststelling(subject);
    expect(unconfirmed(warnings, [])).toEqual(warnings);
    expect(unconfirmed(warnings, warnings)).toEqual([]);
    const wrong = validateVaststelling(note(' '));
    expect(unconfirmed(wrong, wrong).map(({ rule }) => rule)).toEqual(['G-20']);
  });

  it('is open again when a confirmed warning came to say something else', () => {
    const warnings = validateVaststelling(subject);
    const then = warnings.map((one) => ({ ...one, wat: 'Iets anders.' }));
    expect(unconfirmed(warnings, then)).toEqual(warnings);
  });
});
