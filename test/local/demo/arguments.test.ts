import { expect, test } from 'vitest';
import { readArguments } from '../../../local/demo/arguments.ts';
import { UserError } from '../../../local/terminal/user-error.ts';

test('what is not said has its usual value', () => {
  expect(readArguments(['--out', 'x'])).toEqual({
    out: 'x',
    seed: 1,
    size: undefined,
    years: 1,
    register: undefined,
  });
});

test('every option is read, and a gemeente keeps its leading zero', () => {
  const args = ['--out=x', '--seed', '7', '--size', '6'];
  expect(readArguments([...args, '--gemeente', '0114', '--locaties', 'a', '--locaties', 'b'])).toEqual({
    out: 'x',
    seed: 7,
    size: 6,
    years: 1,
    register: { files: ['a', 'b'], gemeentecode: '0114' },
  });
});

test('help needs nothing else', () => {
  expect(readArguments(['--help'])).toBe('help');
  expect(readArguments(['-h'])).toBe('help');
});

const refused: readonly (readonly [args: string, says: string])[] = [
  ['', 'Schrijf achter --out'],
  ['--out x --sed 3', 'De optie --sed bestaat niet'],
  ['--out x y', 'Wat bedoelt u met y?'],
  ['--out', 'Achter --out hoort een waarde'],
  ['--out --seed 3', 'Achter --out hoort een waarde'],
  ['--out x --help=ja', 'Achter --help hoort geen waarde'],
  ['--out x --size 0', 'Achter --size hoort een heel getal van 1'],
  ['--out x --size 2,5', 'Achter --size hoort een heel getal'],
  ['--out x --seed -1', 'Achter --seed hoort een'],
  ['--out x --seed 99999999999', 'Achter --seed hoort een heel getal'],
  ['--out x --years 4', 'Achter --years hoort een heel getal'],
  ['--out x --years 2 --gemeente 0114 --locaties a', 'gaan niet samen'],
  ['--out x --gemeente 0114', 'horen bij elkaar'],
  ['--out x --locaties a', 'horen bij elkaar'],
  ['--out x --locaties a --gemeente 114', 'horen vier cijfers'],
];

test.each(refused)('"%s" is refused with a sentence', (args, says) => {
  const read = () => readArguments(args.split(' ').filter(Boolean));
  expect(read).toThrow(UserError);
  expect(read).toThrow(says);
});
