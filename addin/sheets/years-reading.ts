import { differenceWords } from '../../shared/aggregation/margin-words.ts';
import type { JaarLijn } from '../../shared/jaren/jaar-lijnen.ts';
import { jaarvergelijkingTexts as texts, ofYear } from '../texts/jaren.ts';

/** What a chart of years shows, in a sentence or two: never why. */
export function yearsReading({ domein, punten }: Pick<JaarLijn, 'domein' | 'punten'>): string {
  const [last, before] = [punten.at(-1), punten.at(-2)];
  if (last === undefined || before === undefined) return texts.onlyOne(domein.naam);
  if (last.isNewSeries) return texts.beginsAnew(domein.naam, last.schooljaar);
  const words = last.mayBeChance === true ? differenceWords.chance : differenceWords.more;
  const of = ({ schooljaar, figure: { percentage } }: typeof last) => ofYear(schooljaar, percentage);
  const moved = texts.moved(domein.naam, of(before), of(last));
  return `${moved} ${words}`;
}
