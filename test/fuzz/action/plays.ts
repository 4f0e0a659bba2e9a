import fc from 'fast-check';
import type { Action, Area, Play, Spot, TextWish } from './action.ts';

const small = fc.nat({ max: 9 });
const nth = fc.nat({ max: 40 });

const spot = (...areas: readonly Area[]): fc.Arbitrary<Spot> =>
  fc.record({ area: fc.constantFrom(...areas), row: fc.oneof(small, nth), column: fc.nat({ max: 13 }) });

const text: fc.Arbitrary<TextWish> = fc.record({
  pool: fc.oneof(
    { weight: 3, arbitrary: fc.constant('fit' as const) },
    { weight: 1, arbitrary: fc.constant('odd' as const) },
  ),
  nth,
});

const inList = spot('list');
const anywhere = fc.oneof(
  { weight: 6, arbitrary: inList },
  { weight: 3, arbitrary: spot('beside', 'counts', 'words', 'answers', 'own') },
);
const count = fc.integer({ min: 1, max: 3 });
const column = fc.nat({ max: 20 });
const tab = fc.nat({ max: 20 });

const kind = <Kind extends Action['do']>(name: Kind) => fc.constant(name);

/** What people do in a list all day. */
const often: fc.Arbitrary<Action> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: kind('type'), at: anywhere, text, insist: fc.boolean() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: kind('paste'),
      at: anywhere,
      texts: fc.array(fc.array(text, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 }),
      mode: fc.constantFrom('text' as const, 'cells' as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: kind('clear'), at: anywhere, rows: count, columns: count }) },
  { weight: 2, arbitrary: fc.record({ do: kind('sort'), column, ascending: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: kind('filter'), column, keep: small }) },
  { weight: 1, arbitrary: fc.record({ do: kind('showAll') }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('insertRows' as const, 'insertTableRows' as const),
      at: inList,
      count,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('deleteRows' as const, 'deleteTableRows' as const),
      at: inList,
      count,
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const) }) },
);

/** What people do now and then. */
const seldom: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ do: kind('type'), at: spot('headings'), text, insist: fc.boolean() }),
  fc.record({ do: fc.constantFrom('hideRows' as const, 'showRows' as const), at: inList, count }),
  fc.record({ do: fc.constantFrom('hideColumn' as const, 'showColumns' as const), column }),
  fc.record({ do: fc.constantFrom('insertColumn' as const, 'deleteColumn' as const), column }),
  fc.record({
    do: fc.constantFrom('renameTab' as const, 'moveTab' as const, 'visitTab' as const),
    tab,
    to: small,
  }),
  fc.record({ do: fc.constantFrom('hideTab' as const, 'showTab' as const), tab }),
  fc.record({ do: fc.constantFrom('copyTab' as const, 'deleteTab' as const), tab }),
  fc.record({ do: fc.constantFrom('addTab' as const, 'reopen' as const) }),
  fc.record({
    do: fc.constantFrom('insertRows' as const, 'deleteRows' as const, 'insertTableRows' as const),
    at: spot('headings', 'counts', 'words', 'own'),
    count,
  }),
);

/** What people do in the pane. */
const inPane: fc.Arbitrary<Action> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('check' as const, 'rest' as const) }) },
  { weight: 3, arbitrary: fc.record({ do: kind('goTo'), nth }) },
  { weight: 1, arbitrary: fc.record({ do: kind('readState') }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: kind('race'),
      row: small,
      column,
      meanwhile: fc.constantFrom('sort' as const, 'insertTableRows' as const, 'deleteTableRows' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: kind('send'), nulopgave: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: kind('checkAsFile') }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('mend' as const, 'repair' as const) }) },
);

const anything: fc.Arbitrary<Action> = fc.oneof(
  { weight: 6, arbitrary: often },
  { weight: 2, arbitrary: seldom },
  { weight: 2, arbitrary: inPane },
);

/** What moves rows and leaves what they say: findings of before still hold. */
const moving: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ do: kind('sort'), column, ascending: fc.boolean() }),
  fc.record({ do: fc.constantFrom('insertRows' as const, 'insertTableRows' as const), at: inList, count }),
  fc.record({ do: kind('filter'), column, keep: small }),
);

/** People work, check, put the list in another order, and then press what was found. */
const round: fc.Arbitrary<readonly Action[]> = fc
  .tuple(
    fc.array(anything, { minLength: 1, maxLength: 7, size: 'max' }),
    fc.array(moving, { maxLength: 2 }),
    fc.record({ do: kind('goTo'), nth }),
  )
  .map(([work, moves, press]) => [...work, { do: 'check' }, ...moves, press]);

/** A form, and what is done with it; each play ends with a check. */
export const plays: fc.Arbitrary<Play> = fc.record({
  locatieId: fc.constantFrom('school-linde' as const, 'voorschool-eik' as const),
  kinderen: fc.constantFrom(0, 6, 12),
  actions: fc.array(round, { minLength: 1, maxLength: 3, size: 'max' }).map((rounds) => rounds.flat()),
});
