/** The buttons of the ribbon, by the function name that manifest.xml gives them; each opens its own screen. */
export const commandNames = [
  'newForm',
  'check',
  'submit',
  'feedback',
  'afspraak',
  'locaties',
  'uitvraag',
  'uitnodigingen',
  'respons',
  'help',
] as const;
export type CommandName = (typeof commandNames)[number];
