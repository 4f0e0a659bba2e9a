import { groepChoices, textsOf, yesNo } from '../../../shared/inzending/answers.ts';
import {
  hulpColumn,
  kinderenColumns,
  type ListShape,
  oordeelColumn,
} from '../../../shared/inzending/kinderen-columns.ts';
import { oordeelNames, redenNames } from '../../../shared/inzending/oordeel.ts';

/** Growth in each domein: the first letter of the oordeel. A dash was forgotten: one of the mistakes. */
const growth = [
  'vvvv',
  'vovv',
  'vvvv',
  'ovvv',
  'vv-v',
  'vvvo',
  'vvvv',
  'nvnv',
  'oovv',
  'vvvv',
  'vnvv',
  'vvov',
] as const;

/** The child of whom nobody said why growth could not be judged: the other mistake. */
const withoutReden = 10;

const oordeelOf: Readonly<Record<string, string>> = {
  v: oordeelNames.voldoende,
  o: oordeelNames.onvoldoende,
  n: oordeelNames.nietTeBeoordelen,
};
const [ja = '', nee = ''] = textsOf(yesNo);
const [firstReden = ['']] = redenNames;

type Cells = Readonly<Record<string, string>>;

function oordeelCells({ domeinen }: ListShape, pattern: string, child: number): Cells {
  const cells = domeinen.flatMap(({ domein }, at) => {
    const letter = pattern.charAt(at % pattern.length);
    const hulp = letter === 'o' ? (child % 3 === 0 ? nee : ja) : '';
    return [
      [oordeelColumn(domein), oordeelOf[letter] ?? ''],
      [hulpColumn(domein), hulp],
    ] as const;
  });
  return Object.fromEntries(cells);
}

/** The month that lies so many months before a date, as people write it. */
function monthBefore(date: string, months: number): string {
  const nth = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 - months;
  return `${Math.floor(nth / 12)}-${String((nth % 12) + 1).padStart(2, '0')}`;
}

/**
 * Twelve invented children as rows of the child list, without its first column: the codes stand there already. Two
 * small mistakes are in it, which a check finds: a domein was forgotten, and a reason.
 */
export function exampleKinderen(shape: ListShape, peildatum: string): readonly (readonly string[])[] {
  const groepen = textsOf(groepChoices(shape));
  const columns = kinderenColumns(shape).slice(1);
  return growth.map((pattern, child) => {
    const cells: Cells = {
      groep: groepen[child % groepen.length] ?? '',
      indicatie: ja,
      startmaand: monthBefore(peildatum, 8 + (child % 5)),
      veGevolgd: child % 4 === 0 ? nee : ja,
      reden: pattern.includes('n') && child !== withoutReden ? firstReden[0] : '',
      ...oordeelCells(shape, pattern, child),
    };
    return columns.map(({ id }) => cells[id] ?? '');
  });
}
