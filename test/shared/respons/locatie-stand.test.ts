import { describe, expect, test } from 'vitest';
import { InzendingStatus } from '../../../shared/inzending/inzending-stand.ts';
import {
  type LocatieStand,
  locatieStand,
  type StandFacts,
  stands,
} from '../../../shared/respons/locatie-stand.ts';
import { UitvraagStatus } from '../../../shared/uitvraag/uitvraag.ts';

const closesOn = '2026-06-30';
const open = { status: 'open', closesOn } as const;
const closed = { status: 'gesloten', closesOn } as const;
const adopted = { status: 'vastgesteld', closesOn } as const;
const before = '2026-06-12';
const after = '2026-07-01';
const silent: StandFacts = { status: 'uitgenodigd', versie: 0 };
const sent: StandFacts = {
  status: 'geaccepteerd',
  versie: 1,
  counting: 1,
  ontvangenOp: '2026-06-10T08:00:00Z',
};
const at = (ontvangenOp: string): StandFacts => ({ ...sent, ontvangenOp });
const asked = { status: 'gevraagd', reden: 'Ziekte.', gevraagdOp: '2026-07-01T08:00:00Z' } as const;
const deelname = { reden: 'wilNiet', sinds: '2026-06-11T08:00:00Z' } as const;

interface Case {
  readonly who: string;
  readonly facts: StandFacts;
  readonly term: Parameters<typeof locatieStand>[1];
  readonly today: string;
  readonly gives: LocatieStand;
}
const of = (who: string, facts: StandFacts, [term, today]: readonly [Case['term'], string]) => ({
  is: (stand: LocatieStand['stand'], more: Partial<LocatieStand> = {}): Case => ({
    ...{ who, facts, term, today },
    gives: { stand, isAnswered: false, isLate: false, ...more },
  }),
});
const during = [open, before] as const;
const tardy = [open, after] as const;
const over = [closed, after] as const;
const locatie = { turn: 'locatie' } as const;
const gemeente = { turn: 'gemeente' } as const;
const answered = { isAnswered: true } as const;
const late = { isLate: true } as const;
const no = { ...sent, counting: undefined };
const may = { status: 'verleend', tot: '2026-07-08' } as const;

const cases: readonly Case[] = [
  of('will be asked', silent, [{ status: 'concept', closesOn }, after]).is('doetStraksMee'),
  of('was asked', silent, during).is('uitgenodigd', locatie),
  of('could not be reached', { ...silent, mail: 'niet-aangekomen' }, during).is('nietBereikt', gemeente),
  of('is past its last day while sending still works', silent, tardy).is('teLaat', { ...locatie, ...late }),
  of('sent nothing by closing', silent, [closed, before]).is('teLaat', { ...gemeente, ...late }),
  of('sent nothing at all', silent, [adopted, after]).is('teLaat', late),
  of('sent', sent, during).is('geaccepteerd', answered),
  of('sent on the last evening', at('2026-06-30T21:59:00Z'), over).is('geaccepteerd', answered),
  of('sent after midnight', at('2026-06-30T22:01:00Z'), tardy).is('geaccepteerd', { ...answered, ...late }),
  of('corrected later', { ...at('2026-07-02T08:00:00Z'), versie: 2 }, tardy).is('geaccepteerd', answered),
  of('has no children', { ...sent, status: 'nulopgave' }, during).is('nulopgave', answered),
  of('has it back', { ...no, status: 'teruggegeven' }, during).is('teruggegeven', locatie),
  of('has it back, while an earlier version counts', { ...sent, status: 'teruggegeven', versie: 2 }, over).is(
    'teruggegeven',
    { ...gemeente, ...answered },
  ),
  of('took it back', { ...no, status: 'ingetrokken' }, during).is('ingetrokken', locatie),
  of('let the term pass', { ...no, status: 'ingetrokken' }, over).is('teLaat', { ...gemeente, ...late }),
  of('waits for the gemeente', { ...no, status: 'ingediend' }, during).is('ingediend', gemeente),
  of('asks to send after all', { ...silent, heropening: asked }, over).is('heropeningGevraagd', gemeente),
  of('may send after all', { ...silent, heropening: may }, over).is('heropend', locatie),
  of('let that pass too', { ...silent, heropening: may }, [closed, '2026-07-09']).is('teLaat', {
    ...gemeente,
    ...late,
  }),
  of('was let in again, and sent', { ...sent, heropening: may }, over).is('geaccepteerd', answered),
  of('asked, and was too late', { ...sent, heropening: asked }, [adopted, after]).is(
    'geaccepteerd',
    answered,
  ),
  of('takes no part', { ...silent, deelname }, over).is('doetNietMee'),
  of('took no part, and sent after all', { ...sent, deelname }, during).is('geaccepteerd', answered),
  of(
    'took no part, sent after all, and took it back',
    { ...no, status: 'ingetrokken', ontvangenOp: '2026-06-12T08:00:00Z', deelname },
    during,
  ).is('ingetrokken', locatie),
  of('took it back, and takes no part', { ...no, status: 'ingetrokken', deelname }, during).is('doetNietMee'),
];

test.each(cases)('a locatie that $who', ({ facts, term, today, gives }) => {
  expect(locatieStand(facts, term, today)).toEqual(gives);
});

test('every way to stand is in the table', () => {
  expect(new Set(cases.map(({ gives }) => gives.stand))).toEqual(new Set(stands));
});

describe('whatever is known of a locatie', () => {
  const facts = InzendingStatus.options.flatMap((status) =>
    [undefined, deelname].flatMap((out) =>
      [undefined, asked, may].flatMap((heropening) =>
        [undefined, 1].map((counting) => ({ status, versie: 1, counting, heropening, deelname: out })),
      ),
    ),
  );
  const all = facts.flatMap((one) =>
    UitvraagStatus.options.flatMap((status) =>
      [before, after].map((today) => ({ status, ...locatieStand(one, { status, closesOn }, today) })),
    ),
  );

  test('nothing has to be done after the vaststelling', () => {
    const afterwards = all.filter(({ status }) => status === 'vastgesteld' || status === 'teruggekoppeld');
    expect(afterwards.filter(({ turn }) => turn !== undefined)).toEqual([]);
  });

  test('who takes no part never counts as answered, and is not reminded', () => {
    const out = all.filter(({ stand }) => stand === 'doetNietMee');
    expect(out.length).toBeGreaterThan(0);
    expect(out.filter(({ isAnswered, turn }) => isAnswered || turn !== undefined)).toEqual([]);
  });

  test('in a closed uitvraag a locatie has something to do only when it may still send', () => {
    const asks = all.filter(({ status, turn }) => status === 'gesloten' && turn === 'locatie');
    expect(new Set(asks.map(({ stand }) => stand))).toEqual(new Set(['heropend']));
  });
});
