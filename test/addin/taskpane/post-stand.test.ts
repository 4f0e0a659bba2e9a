import { expect, test } from 'vitest';
import { isReminded, mailsTo, needsAttention, standOf } from '../../../addin/taskpane/post/stand.ts';
import { postStandTexts } from '../../../addin/texts/pane-uitnodigingen.ts';
import { regels } from './post-examples.ts';

const used = regels.filter(({ uitnodiging }) => uitnodiging?.status === 'gebruikt');

test('a place of which the right was withdrawn after it was taken is called so, and not still to be taken', () => {
  expect(used.map(standOf)).toEqual(['beeindigd']);
  expect(postStandTexts.beeindigd).not.toContain('nog niet aangenomen');
  expect(used.some(needsAttention)).toBe(false);
});

test('as many reminders are announced as the server says that it would send', () => {
  expect(mailsTo(regels.filter(isReminded))).toBe(1);
  expect(mailsTo(regels.map((one) => ({ ...one, krijgt: [] })).filter(isReminded))).toBe(0);
});
