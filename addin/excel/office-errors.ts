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

/** What office.js says of an error; `errorLocation` names the member that failed. */
interface SaidByOffice {
  readonly code?: unknown;
  readonly debugInfo?: { readonly errorLocation?: unknown };
}

/** A sheet that was protected without a password can be opened; this fails where there is one. */
const isLocked = ({ debugInfo }: SaidByOffice): boolean =>
  debugInfo?.errorLocation === 'WorksheetProtection.unprotect';

function codeOf(error: unknown): FailureCode | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const said: SaidByOffice = error;
  return isLocked(said) ? 'blad-beveiligd' : known[String(said.code)];
}

/** Runs a batch; an error of Excel that is known becomes a failure. */
export async function guarded<T>(batch: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return done(await batch());
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    return failed(workbookFailure(code));
  }
}
