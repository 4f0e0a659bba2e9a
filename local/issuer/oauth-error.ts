/** An error as it stands in the address that a user is sent back to (RFC 6749 section 4.1.2.1). */
export interface OAuthError {
  readonly error: string;
  readonly error_description: string;
}
