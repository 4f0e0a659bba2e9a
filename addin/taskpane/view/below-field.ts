/**
 * A sentence below a field that is not read aloud by itself: the status line says what is missing, and the field says
 * it when it has the focus.
 */
export const below = (text: string, state: 'error' | 'warning') =>
  ({ validationMessage: { children: text, role: undefined }, validationState: state }) as const;

export const quietError = (wrong: boolean, text: string) => (wrong ? below(text, 'error') : {});
