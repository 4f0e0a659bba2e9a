/**
 * Somebody who runs a command can mend this: the message is the whole story, in plain Dutch, and no stack is shown.
 * Anything else that is thrown is a bug.
 */
export class UserError extends Error {
  override name = 'UserError';
}

/** Exit code of a command that could not begin because of what the user asked or has. */
const USER_ERROR_CODE = 2;

/** Runs a command; a {@link UserError} becomes its sentence on standard error and exit code 2. */
export async function tellUserErrors(run: () => Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return USER_ERROR_CODE;
  }
}
