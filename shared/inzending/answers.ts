import { groepNames } from '../afspraak/fase.ts';
import type { Choice } from './choice.ts';
import { choicesOf } from './choice.ts';
import { factorNames } from './factor.ts';
import { groepenIn, type GroepShape } from './groepen-in.ts';
import { groeimethodeNames, kindvolgsysteemNames } from './kindvolgsysteem.ts';
import { oordeelNames, redenNames, yesNoUnknownNames } from './oordeel.ts';

/** The closed questions of the form with their answers: one list for drop-downs, for reading and for rules. */
export const yesNo: readonly Choice<boolean>[] = [
  [yesNoUnknownNames.ja, true],
  [yesNoUnknownNames.nee, false],
];
export const yesNoUnknown = choicesOf(yesNoUnknownNames);
export const oordelen = choicesOf(oordeelNames);
export const redenen = redenNames;
export const kindvolgsystemen = choicesOf(kindvolgsysteemNames);
export const groeimethoden = choicesOf(groeimethodeNames);
export const factoren = choicesOf(factorNames);

/** The groepen that a form asks about. */
export const groepChoices = (shape: GroepShape) =>
  groepenIn(shape).map((groep): Choice<typeof groep> => [groepNames[groep], groep]);

export const textsOf = (choices: readonly Choice<unknown>[]): readonly string[] =>
  choices.map(([text]) => text);
