import { nameForm } from '../../../shared/register/columns.ts';
import type { Register } from '../../../shared/register/register.ts';
import { isLrk, numberOf } from '../../../shared/uitvraag/locatie.ts';
import { locatieMistakes as texts } from '../../texts/pane-locaties.ts';
import type { LocatieDraft } from './locatie-draft.ts';

/** Fields of a draft that can be wrong. */
export type DraftField = 'naam' | 'nummer' | 'organisatieNaam' | 'actiefTot' | 'voorheen';

/** What is wrong in a draft, by field; nothing where it can be saved. */
export function draftMistakes(draft: LocatieDraft, register: Register): Partial<Record<DraftField, string>> {
  const wrong: Record<DraftField, string | undefined> = {
    naam: nameForm.test(draft.naam.trim()) ? undefined : texts.naam,
    nummer: numberMistake(draft, register),
    organisatieNaam: nameForm.test(draft.organisatieNaam.trim()) ? undefined : texts.organisatie,
    actiefTot:
      draft.actiefVan !== '' && draft.actiefTot !== '' && draft.actiefTot < draft.actiefVan
        ? texts.dates
        : undefined,
    voorheen: draft.was === 'others' && draft.voorheen.length === 0 ? texts.voorheen : undefined,
  };
  return Object.fromEntries(Object.entries(wrong).filter(([, text]) => text !== undefined));
}

function numberMistake({ soort, nummer, before }: LocatieDraft, { locaties }: Register): string | undefined {
  const text = nummer.trim().toUpperCase();
  if (text === '') return undefined;
  const isRight = soort === 'voorschool' ? isLrk(text) : /^\d{2}[A-Z0-9]{2}\d{2}$/.test(text);
  if (!isRight) return soort === 'voorschool' ? texts.lrk : texts.brin;
  const other = locaties.find((one) => numberOf(one) === text && one.locatieId !== before?.locatieId);
  return other && texts.taken(other.naam);
}
