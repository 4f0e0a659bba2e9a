import type { Domein } from '../../shared/afspraak/domein.ts';
import { type Groep, groepNames } from '../../shared/afspraak/fase.ts';
import { type Factor, factorNames } from '../../shared/inzending/factor.ts';
import type { Inzending } from '../../shared/inzending/inzending.ts';
import { groeimethodeNames, kindvolgsysteemNames } from '../../shared/inzending/kindvolgsysteem.ts';
import { redenNames } from '../../shared/inzending/oordeel.ts';
import { type Verschil, verschillen } from '../../shared/inzending/verschil.ts';
import { verschilTexts as texts } from '../texts/verschil.ts';
import type { PreviewTable } from './preview-part.ts';

/** Something that was written or chosen, as it was and as it is. */
interface WordChange {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** What a version says otherwise than another, in the user's words: a table a groep, then what was written. */
export interface VerschilView {
  readonly tables: readonly PreviewTable[];
  readonly words: readonly WordChange[];
}

export const isSame = ({ tables, words }: VerschilView): boolean => tables.length + words.length === 0;

/** @param isTheirs whether the older one is of a colleague, and not an earlier one of the user */
export function verschilView(
  before: Inzending,
  after: Inzending,
  { domeinen, isTheirs = false }: { readonly domeinen: readonly Domein[]; readonly isTheirs?: boolean },
): VerschilView {
  const all = verschillen(before, after);
  const nameOf = (id = '') => domeinen.find(({ domein }) => domein === id)?.naam ?? id;
  const labelOf = ({ domein, what }: Verschil) =>
    domein === undefined ? asLabel(whatName(what)) : texts.inDomein(nameOf(domein), whatName(what));
  const counts = all.filter(({ part }) => part === 'groep');
  const groepen = [...new Set(counts.map((one) => groepName(one.groepen)))];
  return {
    tables: groepen.map((caption) => ({
      caption,
      head: isTheirs ? texts.headTheirs : texts.head,
      rows: counts
        .filter((one) => groepName(one.groepen) === caption)
        .map((one) => [labelOf(one), countText(one.before), countText(one.after)]),
    })),
    words: all
      .filter(({ part }) => part !== 'groep')
      .map((one) => ({
        label: one.part === 'reden' ? texts.reden(one.what.split(' ', 1).join('')) : labelOf(one),
        before: wordText(one, one.before),
        after: wordText(one, one.after),
      })),
  };
}

/** A label of its own begins with a capital; after a domein it goes on. */
const asLabel = (what: string): string => `${what.charAt(0).toUpperCase()}${what.slice(1)}`;

const groepName = (groepen: readonly Groep[] = []): string =>
  groepen.map((groep) => groepNames[groep]).join(' en ');

const reasons = new Map<string, string>(redenNames.map(([text, reden]) => [reden, text]));

const TOGETHER = 'samen.';

const whatName = (what: string): string =>
  what.startsWith(TOGETHER)
    ? texts.together(Number(what.slice(TOGETHER.length)))
    : (texts.what[what] ?? reasons.get(what)?.toLowerCase() ?? what);

const countText = (value: Verschil['before']): string => (value === undefined ? texts.none : String(value));

const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kindvolgsysteem: kindvolgsysteemNames,
  groeimethode: groeimethodeNames,
};

function wordText({ what }: Verschil, value: Verschil['before']): string {
  if (value === undefined) return texts.empty;
  if (typeof value === 'boolean') return value ? texts.yes : texts.no;
  if (typeof value === 'object') return value.map((one) => factorNames[one as Factor]).join(', ');
  return choices[what]?.[String(value)] ?? String(value);
}
