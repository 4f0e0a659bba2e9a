/**
 * A failure that the real host would answer too; anything else that is thrown is a bug of this host.
 * Codes and messages: "Excel JavaScript API error handling"
 * (`learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling`).
 */
export class HostError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.name = 'HostError';
    this.code = code;
    this.status = status;
  }
}

export const itemNotFound = () => new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);

export const invalidArgument = (message = 'The argument is invalid or missing or has an incorrect format.') =>
  new HostError('InvalidArgument', message);

export const invalidReference = () =>
  new HostError('InvalidReference', 'This reference is not valid for the current operation.');

export const itemAlreadyExists = () =>
  new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 409);

export const invalidOperation = (message = 'The operation attempted is invalid on the object.') =>
  new HostError('InvalidOperation', message);

export const accessDenied = () =>
  new HostError('AccessDenied', 'You cannot perform the requested operation.', 403);

export const generalException = () =>
  new HostError('GeneralException', 'There was an internal error while processing the request.', 500);

export const notImplemented = (what: string) =>
  new HostError('NotImplemented', `Host does not implement ${what}`, 501);
