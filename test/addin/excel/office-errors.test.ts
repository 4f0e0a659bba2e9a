import { describe, expect, it } from 'vitest';
import { guarded } from '../../../addin/excel/office-errors.ts';
import { done } from '../../../addin/flows/outcome.ts';

const throwing = (error: unknown) => guarded(() => Promise.reject(error as Error));

describe('an error of Excel', () => {
  it.each([
    ['AccessDenied', 'werkmap-beveiligd'],
    ['InvalidOperationInCellEditMode', 'cel-in-bewerking'],
    ['ItemNotFound', 'werkmap-gewijzigd'],
    ['RequestPayloadSizeLimitExceeded', 'werkmap-te-groot'],
  ])('%s tells the user what to do', async (code, failure) => {
    const outcome = await throwing(Object.assign(new Error('x'), { code }));
    expect(outcome.ok ? undefined : outcome.failure.code).toBe(failure);
    expect(outcome.ok ? '' : outcome.failure.advies).not.toBe('');
  });

  it('that nobody can do anything about is a bug, and goes on', async () => {
    await expect(throwing(Object.assign(new Error('x'), { code: 'InvalidArgument' }))).rejects.toThrow('x');
    await expect(throwing(new TypeError('y'))).rejects.toThrow('y');
  });

  it('about opening a protected sheet is told as such, whatever its code', async () => {
    const debugInfo = { errorLocation: 'WorksheetProtection.unprotect' };
    for (const code of ['InvalidArgument', 'AccessDenied']) {
      const outcome = await throwing(Object.assign(new Error('x'), { code, debugInfo }));
      expect(outcome.ok ? undefined : outcome.failure.code).toBe('blad-beveiligd');
    }
  });

  it('is no failure where there is none', async () => {
    expect(await guarded(() => Promise.resolve(3))).toEqual(done(3));
  });
});
