import { expect, it } from 'vitest';
import { readAccount } from '../../../addin/api/account.ts';

const tokenOf = (claims: object): string =>
  `x.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`;

it('reads the name of an account to the letter', () => {
  const claims = { name: 'Zoë Übër (verzonnen) ÿ>?', preferred_username: 'zoe@voorbeeld.example', oid: 'x' };
  expect(readAccount(tokenOf(claims))).toEqual({
    naam: 'Zoë Übër (verzonnen) ÿ>?',
    adres: 'zoe@voorbeeld.example',
  });
});

it('knows nobody without a token, and somebody without a name', () => {
  expect(readAccount(undefined)).toBeUndefined();
  for (const odd of [tokenOf({ oid: 'x' }), 'x.%%.x', 'x.bm8.x'])
    expect(readAccount(odd)).toEqual({ naam: '', adres: '' });
});
