import { expect, test } from 'vitest';
import type { AttackedRelease } from '../../../shared/attack/attack-input.ts';
import { attack } from '../../../shared/attack/attack.ts';
import { readersOf } from '../../../shared/attack/readers-of.ts';
import { earlierRowsOf } from '../../../shared/publication/earlier-rows.ts';
import { mayReplace } from '../../../shared/publication/may-replace.ts';
import {
  buildTerugkoppelingen,
  type TerugkoppelingInput,
} from '../../../shared/terugkoppeling/build-terugkoppeling.ts';
import { tellingOf } from '../../../shared/terugkoppeling/telling-of.ts';
import { type Random, randomFrom } from '../../../local/demo/random.ts';
import { attackedOf, inputOf, planOf } from '../../support/demo-publication.ts';
import { corrected, withMoved } from '../../support/corrected.ts';

const ROUNDS = 30;
/** In so many rounds a locatie goes to another organisatie as well. */
const MOVING = 0.1;

const leaksIn = (releases: readonly AttackedRelease[]) =>
  attack({
    releases,
    readers: readersOf(
      releases.flatMap(({ documents }) => documents),
      [],
    ),
    refreshAfter: 10,
  });

const tellingenOf = ({ locaties, uitvraag }: TerugkoppelingInput) =>
  locaties.flatMap((result) => tellingOf(result, uitvraag));

interface Published {
  readonly input: TerugkoppelingInput;
  readonly release: AttackedRelease;
}

/** What the server publishes next: at the first niveau at which nothing is found; undefined where there is none. */
function publish(input: TerugkoppelingInput, before: readonly Published[]): Published | undefined {
  const earlier = before.map((one) => tellingenOf(one.input));
  const [last] = before.at(-1)?.release.documents.slice(-1) ?? [];
  const known = last && earlierRowsOf(last);
  const next = { ...input, release: before.length + 1, earlier: known };
  for (const niveau of ['locaties', 'organisaties', 'fase'] as const) {
    if (!mayReplace(earlier, tellingenOf(input), input.uitvraag.afspraak, { niveau, known })) continue;
    const release = attackedOf(next, buildTerugkoppelingen(next, niveau));
    const leaks = leaksIn([...before.map((one) => one.release), release]);
    if (leaks.every((leak) => leak.release !== next.release)) return { input: next, release };
  }
  return undefined;
}

/** Corrects some locaties after others and publishes whenever that may be; all corrections are kept. */
function rounds(first: TerugkoppelingInput, random: Random): readonly Published[] {
  const published: Published[] = [publish(first, [])].filter((one) => one !== undefined);
  let input = first;
  for (let round = 0; round < ROUNDS; round += 1) {
    input = corrected(random.chance(MOVING) ? withMoved(input, random) : input, random);
    const next = publish(input, published);
    if (next !== undefined) published.push(next);
  }
  return published;
}

test.each([1, 3])(
  'after thirty rounds of corrections nothing can be read off all releases together, gemeente %i',
  (seed) => {
    const published = rounds(inputOf(planOf(seed, 18)), randomFrom(seed));
    expect(published.length).toBeGreaterThan(1);
    expect(leaksIn(published.map(({ release }) => release))).toEqual([]);
  },
  180_000,
);

test('a release after each correction would be seen', () => {
  const random = randomFrom(1);
  const first = inputOf(planOf(1, 18));
  const second = { ...corrected(first, random, 1), release: 2 };
  const releases = [first, second].map((input) =>
    attackedOf(input, buildTerugkoppelingen(input, 'locaties')),
  );
  expect(leaksIn(releases).map(({ soort }) => soort)).toContain('verandering');
});
