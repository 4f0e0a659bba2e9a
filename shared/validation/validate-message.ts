import { explain } from './explain.ts';
import type { Finding, Place } from './finding.ts';
import { fill } from './run-rules.ts';

/** What the strict schema found: where in the message, and which kind of mistake. */
export interface SchemaIssue {
  readonly path: readonly PropertyKey[];
  readonly code: string;
}

/** Code for a body that names another place than the address to which it was sent. */
export const ELSEWHERE = 'differs-from-path';

interface Cause {
  readonly path: RegExp;
  /** Codes of the schema that mean this rule; absent for all. */
  readonly codes?: readonly string[];
  readonly rule: string;
  readonly place: Place;
  readonly values?: Readonly<Record<string, string>>;
}

const formulier = (row: string): Place => ({ table: 'Formulier', row, column: 'waarde' });
const toelichting: Pick<Cause, 'place' | 'values'> = {
  place: { table: 'Toelichting' },
  values: { domein: 'dit domein', aantal: 'te veel' },
};
const counts =
  'kinderen|doelgroepkinderen|volledig|histogram|voldoende|onvoldoende|nietTeBeoordelen|redenen|ondersteuning|deelname';

/** Mistakes in a message that a rule has a better sentence for than U-08. First match counts. */
const causes: readonly Cause[] = [
  { path: /^kindvolgsysteem$/, rule: 'L-03', place: formulier('kindvolgsysteem') },
  {
    path: /^kindvolgsysteemNaam$/,
    codes: ['too_small'],
    rule: 'L-04',
    place: formulier('kindvolgsysteemNaam'),
  },
  {
    path: /^kindvolgsysteemNaam$/,
    codes: ['too_big'],
    rule: 'L-11',
    place: formulier('kindvolgsysteemNaam'),
  },
  { path: /^groeimethode$/, rule: 'L-10', place: formulier('groeimethode') },
  { path: /^locatieId$/, codes: [ELSEWHERE], rule: 'L-01', place: formulier('locatie.locatieId') },
  {
    path: /^uitvraagId$/,
    codes: [ELSEWHERE],
    rule: 'L-02',
    place: formulier('uitvraag.schooljaar'),
    values: { year: 'het jaar' },
  },
  {
    path: /^schooljaar$/,
    rule: 'L-02',
    place: formulier('uitvraag.schooljaar'),
    values: { year: 'het jaar' },
  },
  {
    path: new RegExp(`^groepen\\.\\d+\\.(?:[\\w.]+\\.)?(?:${counts})(?:\\.\\w+)?$`),
    codes: ['invalid_type', 'too_small', 'too_big'],
    rule: 'A-03',
    place: { table: 'Groepen' },
    values: { groep: 'een groep' },
  },
  { path: /^toelichtingen\.\d+\.(?:tekst|watDoenWe)$/, codes: ['too_big'], rule: 'T-03', ...toelichting },
  {
    path: /^toelichtingen\.\d+\.(?:bevorderend|belemmerend)\.\d+$/,
    codes: ['invalid_value'],
    rule: 'T-10',
    ...toelichting,
  },
  {
    path: /^toelichtingen\.\d+\.(?:bevorderend|belemmerend)$/,
    codes: ['too_big'],
    rule: 'T-11',
    ...toelichting,
  },
  { path: /^verklaring$/, rule: 'U-02', place: { table: 'Verzending', row: 'verklaring' } },
];

const strange: Cause = { path: /^/, rule: 'U-08', place: { table: 'Verzending', row: 'bericht' } };

/**
 * The findings on a message that the strict schema refused: the rule that it breaks where there is one, and U-08 for
 * everything that no form can say. Each rule once; no value of the message comes back.
 */
export function validateMessage(issues: readonly SchemaIssue[]): readonly Finding[] {
  const found = issues.map(({ path, code }) => {
    const where = path.map(String).join('.');
    return causes.find((cause) => cause.path.test(where) && (cause.codes?.includes(code) ?? true)) ?? strange;
  });
  return [...new Set(found)].flatMap(({ rule, place, values = {} }) => {
    const head = explain(rule);
    return head ? [{ rule, severity: head.severity, place, wat: fill(head.texts.wat, values) }] : [];
  });
}
