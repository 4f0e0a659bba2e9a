/** What is said of a rule on trial, behind its sentence and where rules are explained. */
export const trialTexts = {
  mark: 'Deze melding is een proef.',
  label: 'Op proef',
  explained: 'Uw gemeente zet deze melding aan of uit. U kunt altijd versturen.',
} as const;
