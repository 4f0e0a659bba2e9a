/** Keys of the settings in the file. */
export const settingKeys = {
  /** A form was made here: says of which version and for whom, also after all its sheets are gone. */
  form: 'groeiblad.formulier',
  /** Was being sent; whether it arrived is not known. */
  pending: 'groeiblad.onderweg',
  /** Arrived: the ontvangstbewijs stands on the sheet Ontvangst. */
  sent: 'groeiblad.verstuurd',
  /** Checked and set ready, for a coordinator to send. */
  ready: 'groeiblad.klaar',
  /** Refused by the server, and why. */
  refused: 'groeiblad.geweigerd',
  /** What became of what arrived: given back with a remark, or taken back. */
  judged: 'groeiblad.beoordeeld',
  /** What the user said of warnings before sending: fingerprints of the warnings, and reasons. */
  answers: 'groeiblad.antwoorden',
  /** Fingerprint of the form as it was checked last. */
  checked: 'groeiblad.gecontroleerd',
  /** When that was, and how many mistakes and warnings it found. */
  checkedAt: 'groeiblad.gecontroleerdOp',
  /** The versie of an afspraak that somebody is writing; each gemeente has its own behind it. */
  afspraak: 'groeiblad.afspraak',
  /** Highest number of a code that a child had at a check. */
  codes: 'groeiblad.hoogsteCode',
  /** When wiping the child list was left for later, and when it was done. */
  list: 'groeiblad.kinderlijst',
} as const;
