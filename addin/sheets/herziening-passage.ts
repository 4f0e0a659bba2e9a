import type { Herziening } from '../../shared/terugkoppeling/herziening.ts';
import { herzieningTexts as texts } from '../texts/herziening.ts';
import type { Passage } from './passages.ts';

/** What stands above figures that replaced earlier ones: every note, the newest first. Nothing above first figures. */
export function herzieningPassage(herzieningen: readonly Herziening[] | undefined): Passage | undefined {
  if (herzieningen === undefined || herzieningen.length === 0) return undefined;
  return { heading: texts.heading, lines: [...herzieningen].reverse().flatMap(linesOf) };
}

const linesOf = ({ moment, wat, waarom, ondanks }: Herziening): readonly string[] => [
  texts.when(moment),
  texts.what(wat),
  texts.why(waarom),
  ...(ondanks === undefined ? [] : [texts.anyway(ondanks)]),
];
