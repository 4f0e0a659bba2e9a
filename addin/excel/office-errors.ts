import { done, failed, type Outcome } from '../flows/outcome.ts';
import { type FailureCode, workbookFailure } from '../texts/failures.ts';

/** Errors of Excel that a user can do something about; every other one is a bug and is thrown on. */
const known: Readonly<Record<string, FailureCode>> = {
  AccessDenied: 'werkmap-beveiligd',
  InvalidOperationInCellEditMode: 'cel-in-bewerking',
  ItemNotFound: 'werkmap-gewijzigd',
  ItemAlreadyExists: 'werkmap-gewijzigd',
  InvalidReference: 'werkmap-gewijzigd',
  RequestPayloadSizeLimitExceeded: 'werkmap-te-groot',
  ResponsePayloadSizeLimitExceeded: 'werkmap-te-groot',
};

const codeOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined;

/** Runs a batch; an error of Excel that is known becomes a failure. */
export async function guarded<T>(batch: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return done(await batch());
  } catch (error) {
    const code = known[codeOf(error) ?? ''];
    if (code === undefined) throw error;
    return failed(workbookFailure(code));
  }
}
