import { beforeAll, describe, expect, it } from 'vitest';
import { type EndpointName, endpoints } from '../../../shared/contract/endpoints.ts';
import type { UseCase } from '../../../functions/use-case.ts';
import { useCases } from '../../../functions/use-cases.ts';
import { Problem } from '../../../functions/problem.ts';
import { at, gemeente, locaties, organisaties } from '../fixtures/gemeente.ts';
import { idOf } from '../fixtures/inzending.ts';
import { codes, inBoth, makeTwoGemeenten, MARK } from '../fixtures/two-gemeenten.ts';
import { callerWith, type World } from '../fixtures/world.ts';

let world: World;
beforeAll(async () => {
  world = await makeTwoGemeenten();
});

/** Everything that can be read of a gemeente: an endpoint that comes later is asked as well. */
const readers = (Object.keys(endpoints) as EndpointName[]).filter(
  (name) => endpoints[name].method === 'GET' && endpoints[name].route.includes('{gemeentecode}'),
);

/** Answers as text; the code of the refusal where there is one. */
async function answerOf(name: EndpointName, gemeentecode: string, caller = inBoth): Promise<string> {
  const run = useCases[name] as UseCase<EndpointName>;
  const path = { ...at('loc-1'), gemeentecode, inzendingId: idOf(1), afspraakId: 'afspraak-1' };
  try {
    const answer = await run({ path, body: undefined, caller }, world);
    return answer instanceof Uint8Array ? new TextDecoder().decode(answer) : JSON.stringify(answer);
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
}

/** What stands only in the first gemeente: its code, and names that the second has with its mark behind them. */
const ofFirst = [
  '"9901"',
  gemeente.naam,
  'post@proefdam.example',
  ...[...organisaties, ...locaties].map(({ naam }) => `"${naam}"`),
];

describe('two gemeenten on one installation with the same ids', () => {
  it.each(readers)('%s says of one nothing of the other, to somebody of both', async (name) => {
    expect(await answerOf(name, '9901')).not.toContain(MARK);
    expect(await answerOf(name, '9901')).not.toContain('9902');
    const second = await answerOf(name, '9902');
    expect(ofFirst.filter((text) => second.includes(text))).toEqual([]);
  });

  it('are really answered, nearly all of them, and with their own names', async () => {
    const answers = await Promise.all(readers.map((name) => answerOf(name, '9902')));
    expect(answers.filter((text) => text.startsWith('{')).length).toBeGreaterThan(readers.length - 5);
    expect(answers.filter((text) => text.includes(MARK)).length).toBeGreaterThan(readers.length / 2);
  });

  it('are told apart by this test: a planted mix-up is found', async () => {
    const { gemeenten } = world.store;
    const mixed = { ...gemeenten, listLocaties: () => gemeenten.listLocaties('9901') };
    const run = useCases.listLocaties;
    const asked = { path: { gemeentecode: '9902' }, body: undefined, caller: inBoth };
    const text = JSON.stringify(await run(asked, { ...world, store: { ...world.store, gemeenten: mixed } }));
    expect(ofFirst.some((one) => text.includes(one))).toBe(true);
  });

  it.each(readers)('%s is refused to who works in the other alone', async (name) => {
    for (const gemeentecode of codes) {
      const other = codes.find((code) => code !== gemeentecode)!;
      const grants = inBoth.grants.filter((grant) => grant.gemeentecode === other);
      expect(await answerOf(name, gemeentecode, callerWith(...grants))).toBe('geen-recht');
    }
  });

  it('give one person the rights in each', async () => {
    const { rechten } = await useCases.readMij({ path: {}, body: undefined, caller: inBoth }, world);
    expect(rechten.map(({ rol, gemeente: { gemeentecode } }) => `${rol} ${gemeentecode}`)).toEqual(
      codes.flatMap((code) => [`gemeente ${code}`, `bestuurder ${code}`]),
    );
    for (const { locaties: own, gemeente: of } of rechten)
      expect(own.every(({ gemeentecode }) => gemeentecode === of.gemeentecode)).toBe(true);
  });
});
