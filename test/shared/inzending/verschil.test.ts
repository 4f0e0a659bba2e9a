import { describe, expect, it } from 'vitest';
import type { GroepTelling, Inzending } from '../../../shared/inzending/inzending.ts';
import { verschillen } from '../../../shared/inzending/verschil.ts';
import { inzendingOf, telling } from '../../functions/fixtures/inzending.ts';

const before = inzendingOf('loc-2', {
  redenen: [{ regel: 'A-10', plaats: 'Kinderen', tekst: 'Wij zijn gegroeid.' }],
});

/** Every place in a value where a number, text or choice stands, changed one at a time. */
function* changedOnce(value: unknown, path: readonly string[] = []): Generator<[string, unknown]> {
  if (typeof value === 'number') yield [path.join('.'), value + 1];
  else if (typeof value === 'boolean') yield [path.join('.'), !value];
  else if (typeof value === 'string') yield [path.join('.'), `${value}x`];
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value))
      for (const [at, changed] of changedOnce(part, [...path, key]))
        yield [at, Array.isArray(value) ? replaced(value, key, changed) : { ...value, [key]: changed }];
}
const replaced = (list: readonly unknown[], key: string, changed: unknown) =>
  list.map((one, index) => (String(index) === key ? changed : one));

/** Members that say which row a value stands in, or that are no content: a change of them is looked at elsewhere. */
const noContent =
  /^(?:uitvraagId|locatieId|sjabloonversie|schooljaar|vervangt|verklaring)|domein$|omvang$|groepen\.\d\.groepen|redenen\.\d\.(?:regel|plaats)/;

const single = [...changedOnce(before)].filter(([at]) => !noContent.test(at)) as [string, Inzending][];

describe('the difference between two versions', () => {
  it('is nothing for the same once more, by another form, in the place of another', () => {
    const again = { ...structuredClone(before), vervangt: 3, sjabloonversie: '1.1.0', verklaring: false };
    expect(verschillen(before, again)).toEqual([]);
  });

  it('was looked at for every value that can be sent', () => {
    expect(single.length).toBeGreaterThan(100);
  });

  it.each(single)('is exactly one where %s differs', (_, after) => {
    expect(verschillen(before, after)).toHaveLength(1);
  });

  it('says which groep, which domein, and both values', () => {
    const groepen = [telling(['groep1'], 8, 5), telling(['groep2'], 9, 7)];
    const found = verschillen(before, { ...before, groepen });
    expect(found).toContainEqual({
      ...{ part: 'groep', groepen: ['groep1'], domein: 'taal', what: 'voldoende' },
      ...{ before: 6, after: 5 },
    });
    expect(found.every((one) => one.groepen?.join() === 'groep1')).toBe(true);
  });

  it('shows two groepen that became one as gone and new', () => {
    const one: GroepTelling = telling(['groep1', 'groep2'], 17, 13);
    const found = verschillen(before, { ...before, groepen: [one] });
    expect(found.filter(({ after }) => after === undefined).map(({ groepen }) => groepen?.join())).toContain(
      'groep1',
    );
    expect(
      found.filter((each) => each.before === undefined).every(({ groepen }) => groepen?.length === 2),
    ).toBe(true);
  });

  it('shows words that were added, changed and taken away', () => {
    const [first, second, ...others] = before.toelichtingen;
    if (first === undefined || second === undefined) throw new Error('The example has no words');
    const toelichtingen = [{ ...first, tekst: 'Iets anders.' }, { ...second, tekst: '' }, ...others];
    const found = verschillen(before, { ...before, toelichtingen, redenen: [] });
    expect(found).toEqual([
      expect.objectContaining({ domein: first.domein, what: 'tekst', after: 'Iets anders.' }),
      expect.not.objectContaining({ after: expect.anything() as unknown }),
      { part: 'reden', what: 'A-10 Kinderen', before: 'Wij zijn gegroeid.' },
    ]);
  });
});
