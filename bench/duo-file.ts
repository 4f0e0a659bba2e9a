/** As many schools as DUO publishes. */
export const DUO_ROWS = 6215;
/** As many gemeenten as they are in. */
const GEMEENTEN = 352;

const heading =
  'PROVINCIE;BEVOEGD GEZAG NUMMER;BRIN NUMMER;VESTIGINGSNUMMER;VESTIGINGSNAAM;STRAATNAAM;HUISNUMMER-TOEVOEGING;POSTCODE;PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM;DENOMINATIE;TELEFOONNUMMER;INTERNETADRES';
/** Of the thirty columns, those that say nothing to us: as wide as they are published. */
const rest = Array.from({ length: 16 }, (_, i) => `OVERIG ${i + 1}`);

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Every nth of them is another one. */
const brinOf = (nth: number): string =>
  String(10 + Math.floor(nth / 676)).padStart(2, '0') +
  (letters[Math.floor(nth / 26) % 26] ?? '') +
  (letters[nth % 26] ?? '');

const gemeenteOf = (nth: number): string => String(1 + (nth % GEMEENTEN)).padStart(4, '0');

const lineOf = (nth: number): string => {
  const brin = brinOf(nth);
  const named = `'t Verzonnen Wrâld ${nth % 900}`;
  const at = `Bedachte straat;${nth % 200};1234 AB;BEDACHT;${gemeenteOf(nth)};BEDACHT ${gemeenteOf(nth)}`;
  const own = `Drenthe;${10_000 + (nth % 700)};${brin};${brin}00;${named};${at};Openbaar;0000000000;www.example.nl`;
  return [own, ...rest.map((name) => `${name} van een streek`)].join(';');
};

/** An invented file of the size and shape that DUO publishes, in latin-1, with difficult names. */
export function duoFile(rows = DUO_ROWS): Uint8Array {
  const lines = [[heading, ...rest].join(';'), ...Array.from({ length: rows }, (_, nth) => lineOf(nth))];
  return Uint8Array.from(`${lines.join('\r\n')}\r\n`, (character) => character.charCodeAt(0));
}
