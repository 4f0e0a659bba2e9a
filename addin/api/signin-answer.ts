/** What the sign-in page tells the pane: the fragment that the issuer put behind its address. */
export interface SigninAnswer {
  readonly kind: 'groeiblad-signin';
  readonly fragment: string;
}

export const isSigninAnswer = (data: unknown): data is SigninAnswer =>
  typeof data === 'object' &&
  data !== null &&
  'kind' in data &&
  data.kind === 'groeiblad-signin' &&
  'fragment' in data &&
  typeof data.fragment === 'string';
