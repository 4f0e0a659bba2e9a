import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type KeptSending, readKept, writeKept } from '../../../addin/sending/kept-sending.ts';
import { refusalCodes } from '../../../addin/sending/refusal.ts';
import { afterEvent, type SendingEvent } from '../../../addin/sending/sending-events.ts';
import { outgoingOf, sendingStandOf } from '../../../addin/sending/sending-stand.ts';
import { ontvangstbewijs } from '../taskpane/examples.ts';

const op = '2026-06-20T10:00:00.000Z';
/** Data by a letter: their number and hash. */
const data = (letter: string) => ({
  inzendingId: `0000000${letter}-0000-4000-8000-000000000000`,
  hash: letter.repeat(64),
});
const [a, b] = [data('a'), data('b')];
const says = (...letters: readonly string[]) => new Set(letters.map((letter) => letter.repeat(64)));
const play = (...events: readonly SendingEvent[]): KeptSending => events.reduce<KeptSending>(afterEvent, {});

const ready = (record: typeof a): SendingEvent => ({ kind: 'set-ready', record, op });
const going = (record: typeof a): SendingEvent => ({ kind: 'going', record });
const received = (record: typeof a): SendingEvent => ({ kind: 'received', record });
const notArrived: SendingEvent = { kind: 'not-arrived', op };
const refused: SendingEvent = { kind: 'refused', record: a, code: 'geen-recht', op };

/** How a form stands that says `now`, after events; what was received is on its sheet. */
function standAfter(now: ReadonlySet<string>, ...events: readonly SendingEvent[]) {
  const kept = play(...events);
  const outgoing = outgoingOf(kept, now);
  const changedSinceSent = kept.sent !== undefined && !now.has(kept.sent.hash);
  return sendingStandOf({
    changedSinceSent,
    ...(kept.sent && { ontvangstbewijs }),
    ...(outgoing && { outgoing }),
  });
}

describe('a form', () => {
  test.each([
    ['nothing was done with', 'nieuw', says('a'), []],
    ['was set ready', 'klaar', says('a'), [ready(a)]],
    ['was edited after it was set ready', 'klaar-gewijzigd', says('b'), [ready(a)]],
    ['was sent and nothing was heard', 'onderweg', says('a'), [ready(a), going(a)]],
    ['was edited while nothing was heard', 'onderweg', says('b'), [going(a)]],
    ['turned out not to have arrived', 'klaar', says('a'), [going(a), notArrived]],
    ['was received', 'ontvangen', says('a'), [going(a), received(a)]],
    ['was edited after that', 'gewijzigd', says('b'), [going(a), received(a)]],
    ['was set ready again after that', 'klaar', says('b'), [going(a), received(a), ready(b)]],
    ['was put back as it was received', 'ontvangen', says('a'), [going(a), received(a), ready(b)]],
    ['was refused', 'geweigerd', says('a'), [ready(a), going(a), refused]],
    ['was edited after a refusal', 'klaar-gewijzigd', says('b'), [ready(a), going(a), refused]],
    ['may be sent after all', 'klaar', says('a'), [ready(a), going(a), refused, { kind: 'welcome' }]],
  ] as const)('that %s is %s', (_, stand, now, events) => {
    expect(standAfter(now, ...events)).toBe(stand);
  });

  it('that went out with these data is not set ready over it: the answer is asked for first', () => {
    expect(play(going(a), ready(a))).toEqual({ pending: a });
  });

  it('that was edited and set ready keeps what went out, to ask after it', () => {
    expect(play(going(a), ready(b))).toEqual({ pending: a, ready: { ...b, op } });
  });

  it('whose number is taken keeps it no more', () => {
    const taken: SendingEvent = { kind: 'refused', record: a, code: 'nummer-al-gebruikt', op };
    expect(play(ready(a), going(a), taken).ready).toBeUndefined();
  });
});

const anyRecord = fc.constantFrom(a, b, data('c'));
const anyEvent: fc.Arbitrary<SendingEvent> = fc.oneof(
  anyRecord.map(ready),
  anyRecord.map(going),
  anyRecord.map(received),
  fc.constant(notArrived),
  fc.constant<SendingEvent>({ kind: 'welcome' }),
  fc
    .tuple(anyRecord, fc.constantFrom(...refusalCodes))
    .map(([record, code]): SendingEvent => ({ kind: 'refused', record, code, op })),
);

/** Whether what went out is forgotten by an event that says nothing of it. Pure, so that a fault can be planted. */
function forgets(step: typeof afterEvent, before: readonly SendingEvent[], event: SendingEvent): boolean {
  const kept = before.reduce<KeptSending>(step, {});
  const says = ['going', 'not-arrived', 'refused', 'received'].includes(event.kind);
  return !says && kept.pending !== undefined && step(kept, event).pending === undefined;
}

describe('whatever happens', () => {
  it('what went out is remembered until the server has said something of it', () => {
    fc.assert(
      fc.property(fc.array(anyEvent), anyEvent, (before, event) => !forgets(afterEvent, before, event)),
    );
  });

  it('which a machine that forgets when something is set ready does not do', () => {
    const forgetful: typeof afterEvent = (kept, event) => {
      const after = { ...afterEvent(kept, event) };
      if (event.kind === 'set-ready') delete after.pending;
      return after;
    };
    expect(forgets(forgetful, [going(a)], ready(b))).toBe(true);
  });

  it('the settings say exactly what is remembered', () => {
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        const kept = play(...events);
        const settings = Object.entries(writeKept(kept)).filter(([, text]) => text !== undefined);
        expect(readKept({ settings: new Map(settings as [string, string][]) })).toEqual(kept);
      }),
    );
  });
});

it('what somebody wrote into a setting by hand counts as not kept', () => {
  const settings = new Map([
    ['groeiblad.onderweg', '{"inzendingId":1}'],
    ['groeiblad.verstuurd', 'not json'],
    ['groeiblad.klaar', JSON.stringify({ ...a, op, kinderen: 3 })],
    ['groeiblad.geweigerd', JSON.stringify({ ...a, op, code: 'zomaar' })],
  ]);
  expect(readKept({ settings })).toEqual({});
});
