import { expect, test } from 'vitest';
import { Inzending } from '../../../shared/inzending/inzending.ts';
import { makeInzending } from '../../../shared/inzending/make-inzending.ts';
import { validateMessage } from '../../../shared/validation/validate-message.ts';
import { answers, atSchool, schoolForm } from '../example.ts';

const sent = makeInzending(schoolForm, atSchool, answers)!;
const [row, other] = sent.groepen;
const [toelichting] = sent.toelichtingen;

const rulesOf = (message: unknown) =>
  validateMessage(Inzending.safeParse(message).error?.issues ?? []).map(({ rule }) => rule);

const groep = (change: object) => ({ ...sent, groepen: [{ ...row, ...change }, other] });
const telling = (change: object) =>
  groep({ domeinen: [{ ...row!.domeinen[0], ...change }, ...row!.domeinen.slice(1)] });
const explained = (change: object) => ({ ...sent, toelichtingen: [{ ...toelichting, ...change }] });

test.each<[string, unknown, string[]]>([
  ['a good message', sent, []],
  ['an extra field', { ...sent, kinderen: [{ code: 'K01' }] }, ['U-08']],
  ['an extra field deep down', telling({ code: 'K01' }), ['U-08']],
  ['no message at all', null, ['U-08']],
  ['a negative count', groep({ kinderen: -1 }), ['A-03']],
  ['a decimal count', telling({ voldoende: 1.5 }), ['A-03']],
  ['a count as text', telling({ voldoende: '3' }), ['A-03']],
  ['a count that is not there', telling({ ondersteuning: undefined }), ['A-03']],
  ['a wrong reason count', telling({ redenen: { overig: -1 } }), ['A-03']],
  ['a special category among the reasons', telling({ redenen: { other: 1 } }), ['A-03', 'U-08']],
  ['a wrong histogram', groep({ combinatie: { volledig: 1, histogram: [-1] } }), ['A-03']],
  ['a wrong deelname', groep({ deelname: { ja: 0.5, nee: 0, onbekend: 0 } }), ['A-03']],
  ['a kindvolgsysteem that is not in the list', { ...sent, kindvolgsysteem: 'x' }, ['L-03']],
  ['an empty name of the kindvolgsysteem', { ...sent, kindvolgsysteemNaam: '' }, ['L-04']],
  ['a very long name of the kindvolgsysteem', { ...sent, kindvolgsysteemNaam: 'x'.repeat(61) }, ['L-11']],
  ['a groeimethode that is not in the list', { ...sent, groeimethode: '' }, ['L-10']],
  ['a schooljaar of another form', { ...sent, schooljaar: '25-26' }, ['L-02']],
  ['a text that is too long', explained({ tekst: 'x'.repeat(1001) }), ['T-03']],
  ['a factor that is not in the list', explained({ bevorderend: ['weer'] }), ['T-10']],
  ['six factors', explained({ belemmerend: Array(6).fill('coaching') }), ['T-11']],
  ['a text with a control character', explained({ tekst: '\u0007' }), ['U-08']],
  ['no declaration', { ...sent, verklaring: undefined }, ['U-02']],
  ['two mistakes', { ...groep({ kinderen: -1 }), extra: 1 }, ['A-03', 'U-08']],
  ['the same mistake twice', groep({ kinderen: -1, doelgroepkinderen: -1 }), ['A-03']],
])('%s', (_, message, rules) => {
  expect(rulesOf(message).sort()).toEqual(rules);
});

test('a finding on a message holds nothing of the message', () => {
  const findings = validateMessage(Inzending.safeParse({ ...sent, PLANTED: 'PLANTED' }).error!.issues);
  expect(JSON.stringify(findings)).not.toContain('PLANTED');
});
