/** What is said of a rule on trial, behind its sentence and where rules are explained. */
export const trialTexts = {
  mark: 'Deze melding is een proef.',
} as const;
