import type { Locatie } from '../uitvraag/locatie.ts';
import { type Register, type RegisterChange, withChange } from './register.ts';

/** A locatie that goes from one organisatie to another: who answers for the first does not see it any more. */
export interface MovedLocatie {
  readonly locatie: Locatie;
  /** Names, as they were and as they become. */
  readonly from: string;
  readonly to: string;
}

/** The locaties that change hands by a change of the register. One that is new or over was seen by nobody else. */
export function movedLocaties(before: Register, change: RegisterChange): readonly MovedLocatie[] {
  const was = new Map(before.locaties.map((one) => [one.locatieId, one.organisatieId]));
  const nameIn = ({ organisaties }: Pick<Register, 'organisaties'>) => {
    const names = new Map(organisaties.map(({ organisatieId, naam }) => [organisatieId, naam]));
    return (id: string) => names.get(id) ?? id;
  };
  const [nameBefore, nameAfter] = [nameIn(before), nameIn(withChange(before, change))];
  return change.locaties.flatMap((locatie) => {
    const from = was.get(locatie.locatieId);
    return from === undefined || from === locatie.organisatieId
      ? []
      : [{ locatie, from: nameBefore(from), to: nameAfter(locatie.organisatieId) }];
  });
}
