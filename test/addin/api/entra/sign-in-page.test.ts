import { expect, it } from 'vitest';
import { addressOf, readAsk } from '../../../../addin/api/entra/sign-in-page.ts';

const page = 'https://groeiblad.example/aanmelden.html';
const out = { kind: 'out', way: 'code', hint: 'anna+vve@voorbeeld.example' } as const;

it.each([{ kind: 'in', choose: true } as const, { kind: 'in', choose: false } as const, out])(
  'the page reads what %j asked',
  (ask) => {
    expect(readAsk(new URL(addressOf(page, ask, { channel: 'c' })))).toEqual(ask);
  },
);

it('whom to sign out is told to no server', () => {
  const { search, hash } = new URL(addressOf(page, out));
  expect(decodeURIComponent(search)).not.toContain('voorbeeld');
  expect(decodeURIComponent(hash)).toContain(out.hint);
});

it('the page is asked nothing where a directory sends somebody back', () => {
  expect(readAsk(new URL(`${page}#code=abc&state=def`))).toBeUndefined();
});
