import type { HandField, Locatie } from '../uitvraag/locatie.ts';
import { present } from './present.ts';

/** A locatie after a line of a file, what of it changed, and what a person had set otherwise and stays. */
interface Merged {
  readonly after: Locatie;
  readonly fields: readonly HandField[];
  readonly kept: readonly HandField[];
}

/** The member of a locatie that each field is about. */
const members = {
  naam: 'naam',
  organisatie: 'organisatieId',
  actiefVan: 'actiefVan',
  actiefTot: 'actiefTot',
} as const satisfies Partial<Record<HandField, keyof Locatie>>;
type Field = keyof typeof members;

/** Puts what a file says into a locatie that the register has. A file that is silent on its first day keeps that day. */
export function mergeLine(before: Locatie, said: Locatie): Merged {
  const byHand = new Set(before.handmatig ?? []);
  const differs = (Object.keys(members) as Field[]).filter((field) => {
    const isSilent = field === 'actiefVan' && said.actiefVan === undefined;
    return !isSilent && before[members[field]] !== said[members[field]];
  });
  const fields: HandField[] = differs.filter((field) => !byHand.has(field));
  const kept = differs.filter((field) => byHand.has(field));
  const taken = Object.fromEntries(
    fields.map((field) => [members[field as Field], said[members[field as Field]]]),
  );
  const left = [...byHand].filter((field) => field !== 'locatie');
  if (byHand.has('locatie')) fields.push('locatie');
  if (fields.length === 0) return { after: before, fields, kept };
  const handmatig = left.length > 0 ? left : undefined;
  return { after: present<Locatie>({ ...before, ...taken, handmatig }), fields, kept };
}
