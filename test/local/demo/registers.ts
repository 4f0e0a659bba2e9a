import fs from 'node:fs';
import path from 'node:path';
import iconv from 'iconv-lite';

const duoHeading =
  'PROVINCIE;BEVOEGD GEZAG NUMMER;BRIN NUMMER;VESTIGINGSNUMMER;VESTIGINGSNAAM;GEMEENTENUMMER;GEMEENTENAAM';
const lrkHeading =
  'lrk_id;type_oko;actuele_naam_oko;vve;status;verantwoordelijke_gemeente;naam_houder;kvk_nummer_houder';

/** Names as real registers have them; these are invented. */
const names = `
't Verzonnen Twiespan
Bedenksel ’t Kompas
Wrâldwizer  (bedacht)
`
  .trim()
  .split('\n');
// cspell:ignore Twiespan Bedenksel Kompas Wrâldwizer bedacht bedachte
const schools = Array.from({ length: 15 }, (_, i) => {
  const brin = `99A${String.fromCharCode(65 + i)}`;
  return `Drenthe;1000${i % 3};${brin};${brin}00;${names[i] ?? `Bedachte school ${i}`};0114;EMMEN`;
});
const voorscholen = Array.from(
  { length: 15 },
  (_, i) =>
    `9900000${10 + i};KDV;Bedachte peuters ${i};ja;Ingeschreven;Emmen;Bedachte houder ${i % 3};9000000${i % 3}`,
);

/** Writes a file as DUO publishes it and one as LRK does: 30 invented locaties of 6 organisaties in one gemeente. */
export function writeRegisters(folder: string): readonly string[] {
  const duo = path.join(folder, 'duo.csv');
  const lrk = path.join(folder, 'lrk.csv');
  fs.writeFileSync(duo, iconv.encode([duoHeading, ...schools].join('\r\n'), 'win1252'));
  fs.writeFileSync(lrk, [lrkHeading, ...voorscholen].join('\n'));
  return [duo, lrk];
}
