import { describe, expect, it } from 'vitest';
import { readMij } from '../../../functions/mij/read-mij.ts';
import { elsewhere, gemeente, locaties } from '../fixtures/gemeente.ts';
import { callerWith, makeWorld } from '../fixtures/world.ts';

const [voorschool, second, third] = locaties;

describe('who I am', () => {
  it('is all my rights with what they cover, per gemeente', async () => {
    const caller = callerWith(
      { gemeentecode: '9902', rol: 'lezer', scope: 'gemeente' },
      { gemeentecode: '9901', rol: 'coordinator', scope: 'loc-1' },
      { gemeentecode: '9901', rol: 'coordinator', scope: 'loc-3' },
      { gemeentecode: '9901', rol: 'bestuurder', scope: 'org-2' },
    );
    expect(await readMij({ path: {}, body: undefined, caller }, await makeWorld())).toEqual({
      rechten: [
        { rol: 'coordinator', gemeente, locaties: [voorschool, third] },
        { rol: 'bestuurder', gemeente, organisatieId: 'org-2', locaties: [second, third] },
        { rol: 'lezer', gemeente: elsewhere, locaties: [] },
      ],
    });
  });

  it('is nothing for who has no rights, or rights in a gemeente that is gone', async () => {
    const world = await makeWorld();
    const asked = { path: {}, body: undefined };
    expect(await readMij({ ...asked, caller: callerWith() }, world)).toEqual({ rechten: [] });
    const gone = callerWith({ gemeentecode: '0000', rol: 'gemeente', scope: 'gemeente' });
    expect(await readMij({ ...asked, caller: gone }, world)).toEqual({ rechten: [] });
  });
});
