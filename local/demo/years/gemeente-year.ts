import type { Client } from '../../../addin/api/client.ts';
import { type Afspraak, AfspraakTekst } from '../../../shared/afspraak/afspraak.ts';
import type { AfspraakStap } from '../../../shared/contract/afspraak-messages.ts';
import type { Uitvraag } from '../../../shared/uitvraag/uitvraag.ts';
import { must } from '../must.ts';
import type { YearPlan, YearsPlan } from './years-plan.ts';

/** Number of days before the end on which is reminded. */
const REMINDERS = [14, 3];

/** Another definition, population and streefpercentage: years before and after cannot simply be laid side by side. */
const herijkt = (tekst: AfspraakTekst, leaDatum: string): AfspraakTekst => ({
  ...tekst,
  doelgroepPeuter: 'Peuters met een VVE-indicatie, ook van ouders zonder toeslag.',
  telling: 'schooljaar',
  streefpercentages: tekst.streefpercentages.map((one) =>
    one.domein === 'taal' ? { ...one, percentage: 70 } : one,
  ),
  herijking: {
    vervangtVersie: 1,
    reden: 'De gemeente gaf meer peuters een indicatie. Dat is besproken in de LEA.',
    leaDatum,
  },
});

const weeksAfter = (day: string, weeks: number): string =>
  new Date(Date.parse(day) + weeks * 7 * 86_400_000).toISOString().slice(0, 10);

/** Replaces the afspraak by a new versie, and lets that go through every step until it holds. */
export async function recalibrate(client: Client, { first }: YearsPlan, year: YearPlan): Promise<void> {
  const { afspraakId, gemeentecode } = first.afspraak;
  const path = { gemeentecode, afspraakId };
  const { versies } = must('reading the afspraak', await client.call('readAfspraak', { path }));
  const [former] = versies;
  if (former === undefined) throw new Error('There is no afspraak to replace.');
  const day = `${year.peildatum.slice(0, 4)}-02-12`;
  const tekst = herijkt(tekstOf(former.afspraak), day);
  const body = { tekst, versie: 2, revision: 0 };
  let { revision } = must('herijken', await client.call('saveAfspraak', { path, body }));
  for (const step of stepsOn(day)) {
    const asked = { path, body: { ...step, versie: 2, revision } };
    ({ revision } = must(`afspraak: ${step.status}`, await client.call('moveAfspraak', asked)));
  }
}

/** What was agreed, without what became of it. */
const tekstOf = (afspraak: Afspraak): AfspraakTekst =>
  AfspraakTekst.parse(
    Object.fromEntries(Object.entries(afspraak).filter(([name]) => name in AfspraakTekst.shape)),
  );

type Step = AfspraakStap extends infer One
  ? One extends AfspraakStap
    ? Omit<One, 'versie' | 'revision'>
    : never
  : never;

const stepsOn = (datum: string): readonly Step[] => [
  { status: 'besproken', besproken: [{ datum, overleg: 'LEA (verzonnen)' }] },
  { status: 'vastgesteld', zaaknummer: 'Z-0000-0002', vastgesteldOp: datum },
  {
    status: 'ondertekend',
    ondertekeningen: [{ organisatie: 'Demostad (verzonnen)', functie: 'wethouder onderwijs', datum }],
  },
  { status: 'actief' },
];

/** Brings the register up to date with what the summer brought. */
export async function updateRegister(
  client: Client,
  { register }: YearsPlan,
  { news }: YearPlan,
): Promise<void> {
  if (news.changed.length === 0) return;
  const path = { gemeentecode: register.gemeente.gemeentecode };
  const { versie } = must('reading the register', await client.call('listLocaties', { path }));
  const body = { versie, organisaties: [], locaties: [...news.changed] };
  must('changing the register', await client.call('saveRegister', { path, body }));
}

/** Makes the uitvraag of a year after the first; the first is there from the beginning. */
export async function planUitvraag(client: Client, { first }: YearsPlan, year: YearPlan): Promise<Uitvraag> {
  const { uitvraagId, titel, schooljaar, peildatum, opensOn, closesOn } = year;
  const path = { gemeentecode: first.gemeentecode, uitvraagId };
  if (year.nth === 1) return must('reading the uitvraag', await client.call('readUitvraag', { path }));
  const body = {
    ...{ versie: 0, titel, schooljaar, peildatum, opensOn, closesOn },
    meetmoment: 'eindSchooljaar' as const,
    correctieTot: weeksAfter(closesOn, 6),
    herinneringen: REMINDERS,
    minMaanden: first.minMaanden,
    invited: year.players.map(({ invented: { locatie, verwacht } }) => ({
      locatieId: locatie.locatieId,
      verwacht,
    })),
  };
  return must('planning the uitvraag', await client.call('saveUitvraag', { path, body }));
}
