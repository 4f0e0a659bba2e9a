import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { securityTxt } from '../../../addin/build/security-txt.js';

const now = new Date('2026-11-01T12:00:00Z');
const origin = 'https://groeiblad.voorbeeld.example';
const DAY = 24 * 3600 * 1000;

/** What a field of the file says, once for each time that it stands there. */
const fields = (text: string, name: string): readonly string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith(`${name}: `))
    .map((line) => line.slice(name.length + 2));

describe('security.txt', () => {
  it('says whom to tell, in which language, and where it belongs', () => {
    const text = securityTxt({ origin, contact: 'mailto:meld@voorbeeld.example', now });
    expect(fields(text, 'Contact')).toEqual(['mailto:meld@voorbeeld.example']);
    expect(fields(text, 'Preferred-Languages')).toEqual(['nl, en']);
    expect(fields(text, 'Canonical')).toEqual([`${origin}/.well-known/security.txt`]);
  });

  it('ends within a year, once', () => {
    const ends = fields(securityTxt({ origin, now }), 'Expires').map((moment) => Date.parse(moment));
    expect(ends).toHaveLength(1);
    const days = ((ends[0] ?? 0) - now.getTime()) / DAY;
    expect(days).toBeGreaterThan(300);
    expect(days).toBeLessThan(365);
  });

  it.each(['beveiliging', 'http://groeiblad.example', 'mailto:a@b.example\nExpires: 2099-01-01T00:00:00Z'])(
    'is not made with a contact that nobody can use: %s',
    (contact) => expect(() => securityTxt({ origin, contact, now })).toThrow('GROEIBLAD_SECURITY_CONTACT'),
  );

  it('stands in what was built, and is not over yet', () => {
    const built = fs.readFileSync('dist/addin/.well-known/security.txt', 'utf8');
    expect(fields(built, 'Contact')).toEqual(['mailto:beveiliging@groeiblad.example']);
    expect(Date.parse(fields(built, 'Expires')[0] ?? '')).toBeGreaterThan(Date.now());
  });
});
