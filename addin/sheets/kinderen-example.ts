import { groepChoices } from '../../shared/inzending/answers.ts';
import type { FormContext } from '../../shared/inzending/form.ts';
import {
  hulpColumn,
  kinderenColumns,
  type ListShape,
  oordeelColumn,
} from '../../shared/inzending/kinderen-columns.ts';
import { oordeelNames, redenNames, yesNoUnknownNames } from '../../shared/inzending/oordeel.ts';

const { ja } = yesNoUnknownNames;
const { voldoende, onvoldoende, nietTeBeoordelen } = oordeelNames;

/** No child gets this code: they are counted from 1. */
export const EXAMPLE_CODE = 'K00';

/**
 * A line as it should be filled in, for each column: every answer about growth is in it, with what it asks for beside.
 * It stands above the table and not in it, so it is never read.
 */
export function kinderenExample({ uitvraag }: FormContext, shape: ListShape): readonly string[] {
  const answers = [voldoende, onvoldoende, nietTeBeoordelen];
  const judged = shape.domeinen.map(({ domein }, index) => ({
    domein,
    oordeel: answers[index] ?? voldoende,
  }));
  const isUnclear = judged.some(({ oordeel }) => oordeel === nietTeBeoordelen);
  const texts: Readonly<Record<string, string>> = {
    code: EXAMPLE_CODE,
    groep: groepChoices(shape)[0]?.[0] ?? '',
    indicatie: ja,
    startmaand: `${uitvraag.schooljaar.slice(0, 4)}-09`,
    veGevolgd: ja,
    reden: isUnclear ? (redenNames[0]?.[0] ?? '') : '',
    ...Object.fromEntries(judged.map(({ domein, oordeel }) => [oordeelColumn(domein), oordeel])),
    ...Object.fromEntries(
      judged.map(({ domein, oordeel }) => [hulpColumn(domein), oordeel === onvoldoende ? ja : '']),
    ),
  };
  return kinderenColumns(shape).map(({ id }) => texts[id] ?? '');
}
