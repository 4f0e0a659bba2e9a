import { AfspraakStap, type AfspraakStand } from '../../../shared/contract/afspraak-messages.ts';
import { afspraakSheetTexts } from '../../texts/afspraak.ts';
import { afspraakFieldTexts as texts } from '../../texts/pane-afspraak.ts';

type Step = AfspraakStap['status'];

interface StapField {
  readonly name: string;
  readonly label: string;
  readonly kind: 'line' | 'date';
  readonly max: number;
  readonly example?: string;
}

const date = (name: string, label: string): StapField => ({ name, label, kind: 'date', max: 10 });
const line = (name: string, label: string, max: number, example?: string): StapField => ({
  ...{ name, label, kind: 'line', max },
  ...(example !== undefined && { example }),
});

/** What is asked before each step. */
export const stapFields: Readonly<Record<Step, readonly StapField[]>> = {
  concept: [],
  besproken: [date('datum', texts.datum), line('overleg', texts.overleg, 120, texts.overlegExample)],
  vastgesteld: [date('vastgesteldOp', texts.vastgesteldOp), line('zaaknummer', texts.zaaknummer, 60)],
  ondertekend: [
    line('organisatie', texts.organisatie, 120),
    line('functie', texts.functie, 120, texts.functieExample),
    date('datum', texts.datum),
  ],
  actief: [],
};

export type Typed = Readonly<Record<string, string>>;

/**
 * What stands in the fields at first: a decision that was written down before is there to be mended, and the meeting of
 * the LEA that the reason of this versie names is not asked again.
 */
export const firstTyped = (status: Step, { afspraak }: AfspraakStand): Typed => ({
  ...Object.fromEntries(stapFields[status].map(({ name }) => [name, ''])),
  ...(status === 'vastgesteld' && {
    zaaknummer: afspraak.zaaknummer ?? '',
    vastgesteldOp: afspraak.vastgesteldOp ?? '',
  }),
  ...(status === 'besproken' && leaOf(afspraak)),
});

/** Only as long as nobody wrote that meeting down. */
function leaOf({ herijking, besproken = [] }: AfspraakStand['afspraak']): Typed {
  const datum = herijking?.leaDatum;
  const isKnown = datum === undefined || besproken.some((one) => one.datum === datum);
  return isKnown ? {} : { datum, overleg: afspraakSheetTexts.lea };
}

/** The step that follows from what was typed; undefined as long as something misses or cannot be kept. */
export function stapOf(
  status: Step,
  typed: Typed,
  { afspraak, revision }: AfspraakStand,
): AfspraakStap | undefined {
  const fields = Object.fromEntries(Object.entries(typed).map(([name, text]) => [name, text.trim()]));
  const { besproken = [], ondertekeningen = [], versie } = afspraak;
  const facts = {
    concept: {},
    besproken: { besproken: [...besproken, fields] },
    vastgesteld: fields,
    ondertekend: { ondertekeningen: [...ondertekeningen, fields] },
    actief: {},
  }[status];
  return AfspraakStap.safeParse({ status, versie, revision, ...facts }).data;
}
