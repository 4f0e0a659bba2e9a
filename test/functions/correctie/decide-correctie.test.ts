import { describe, expect, it } from 'vitest';
import type { VersieRegel, VersieStand } from '../../../shared/inzending/inzending-stand.ts';
import type { LocatieRespons } from '../../../functions/inzendingen/locatie-respons.ts';
import { type Correctie, decideCorrectie } from '../../../functions/correctie/decide-correctie.ts';
import { countingOf } from '../../../functions/inzendingen/versies-of.ts';
import { idOf } from '../fixtures/inzending.ts';

const opmerking = 'Kijk het aantal na.';
const BEURT = 4;

const regel = (versie: number, stand: VersieStand): VersieRegel => ({
  versie,
  inzendingId: idOf(versie),
  ontvangenOp: '2026-06-02T09:00:00.000Z',
  nulopgave: false,
  stand,
  ...(stand === 'teruggegeven' && { opmerking }),
});

const responsWith = (versies: readonly VersieRegel[], isOpen: boolean): LocatieRespons => ({
  locatieId: 'loc-1',
  status: 'geaccepteerd',
  versie: versies.length,
  versies: [...versies],
  beurt: BEURT,
  fence: { open: isOpen, versie: 2 },
});

const stands = ['geaccepteerd', 'teruggegeven', 'ingetrokken'] as const satisfies readonly VersieStand[];
const moves = { geaccepteerd: {}, teruggegeven: { opmerking }, ingetrokken: {} } as const;
const correctieTo = (to: VersieStand) => ({ to, ...moves[to] }) as Correctie;

/** What comes of it by where the newest version stands (row) and what is asked (column), while all is open. */
const expected: Readonly<Record<VersieStand, Readonly<Record<VersieStand, string>>>> = {
  geaccepteerd: { geaccepteerd: 'already-done', teruggegeven: 'write', ingetrokken: 'write' },
  teruggegeven: { geaccepteerd: 'write', teruggegeven: 'already-done', ingetrokken: 'write' },
  ingetrokken: {
    geaccepteerd: 'stap-niet-mogelijk',
    teruggegeven: 'stap-niet-mogelijk',
    ingetrokken: 'already-done',
  },
};

/** Every way in which one request can find things: 3 x 3 transitions, and what may be in their way. */
const cases = stands.flatMap((from) =>
  stands.flatMap((to) =>
    [true, false].flatMap((isOpen) =>
      [true, false].flatMap((isAdopted) =>
        [BEURT - 2, BEURT - 1, BEURT, BEURT + 1].map((beurt) => ({ from, to, isOpen, isAdopted, beurt })),
      ),
    ),
  ),
);
type Case = (typeof cases)[number];

/** The same in another way: who only missed the answer, then what nobody may, then who saw something else. */
function outcomeOf({ from, to, isOpen, isAdopted, beurt }: Case): string {
  const isRepeat = from === to && (beurt === BEURT || beurt === BEURT - 1);
  if (isRepeat) return 'already-done';
  if (isAdopted) return 'al-vastgesteld';
  if (beurt !== BEURT) return 'intussen-gewijzigd';
  if (to === 'ingetrokken' && !isOpen) return 'uitvraag-niet-open';
  return expected[from][to];
}

function decided(respons: LocatieRespons, changes: Partial<Parameters<typeof decideCorrectie>[0]> = {}) {
  const facts = {
    isAdopted: false,
    inzendingId: idOf(2),
    beurt: BEURT,
    correctie: correctieTo('teruggegeven'),
  };
  return decideCorrectie({ respons, ...facts, ...changes });
}

const told = (decision: ReturnType<typeof decided>): string =>
  decision.kind === 'refuse' ? decision.problem.code : decision.kind;

describe('what happens to the newest version', () => {
  it.each(cases)('$from to $to, open $isOpen, adopted $isAdopted, seen beurt $beurt', (one) => {
    const respons = responsWith([regel(1, 'geaccepteerd'), regel(2, one.from)], one.isOpen);
    const { isAdopted, beurt, to } = one;
    expect(told(decided(respons, { isAdopted, beurt, correctie: correctieTo(to) }))).toBe(outcomeOf(one));
  });

  it('was looked at in 144 ways', () => {
    expect(cases).toHaveLength(144);
  });

  it('is refused for a version that was overtaken, and for one that never came', () => {
    const respons = responsWith([regel(1, 'geaccepteerd'), regel(2, 'geaccepteerd')], true);
    expect(told(decided(respons, { inzendingId: idOf(1) }))).toBe('intussen-gewijzigd');
    expect(told(decided(respons, { inzendingId: idOf(9) }))).toBe('niet-gevonden');
    expect(told(decided(responsWith([], true)))).toBe('niet-gevonden');
  });

  it('says another remark in the place of the first', () => {
    const respons = responsWith([regel(1, 'geaccepteerd'), regel(2, 'teruggegeven')], true);
    const decision = decided(respons, { correctie: { to: 'teruggegeven', opmerking: 'Iets anders.' } });
    expect(decision).toMatchObject({ kind: 'write', versies: [{}, { opmerking: 'Iets anders.' }] });
  });
});

describe('what counts then', () => {
  const before: readonly (readonly VersieStand[])[] = stands.flatMap((a) => stands.map((b) => [a, b]));

  it.each(before)('after %s and %s, and the third is given back, accepted or taken back', (first, second) => {
    const versies = [regel(1, first), regel(2, second), regel(3, 'geaccepteerd')];
    const after = (to: VersieStand) => {
      const asked = { inzendingId: idOf(3), correctie: correctieTo(to) };
      const decision = decided(responsWith(versies, true), asked);
      return decision.kind === 'write' ? countingOf(decision.versies)?.versie : decision.kind;
    };
    const earlier = second === 'geaccepteerd' ? 2 : first === 'geaccepteerd' ? 1 : undefined;
    expect(after('teruggegeven')).toBe(earlier);
    expect(after('ingetrokken')).toBeUndefined();
    expect(after('geaccepteerd')).toBe('already-done');
  });

  it('is the newest again once it is accepted after all, and its remark is gone', () => {
    const respons = responsWith([regel(1, 'geaccepteerd'), regel(2, 'teruggegeven')], true);
    const decision = decided(respons, { correctie: { to: 'geaccepteerd' } });
    expect(decision).toMatchObject({ kind: 'write', versies: [{ versie: 1 }, regel(2, 'geaccepteerd')] });
    expect(JSON.stringify(decision)).not.toContain(opmerking);
  });
});
