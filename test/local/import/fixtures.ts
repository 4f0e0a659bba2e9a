import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import iconv from 'iconv-lite';

/** Invented schools and voorscholen; the difficult names are of the kind that real registers hold. */
const duoHeading =
  'PROVINCIE;BEVOEGD GEZAG NUMMER;BRIN NUMMER;VESTIGINGSNUMMER;VESTIGINGSNAAM;GEMEENTENUMMER;GEMEENTENAAM';
export const duoLines = [
  duoHeading,
  `Drenthe;10001;99AA;99AA00;'t Verzonnen Twiespan;0114;EMMEN`,
  'Drenthe;10001;99AA;99AA01;Mienskipsskoalle  De Bedachte Wrâld;0114;EMMEN',
  'Drenthe;10002;99BB;99BB00;Kindcentrum ’t Bedenksel;0114;EMMEN',
  'Drenthe;10002;99BC;99BC00;Bedachte school elders;0106;ASSEN',
];

const lrkHeading =
  'lrk_id,type_oko,actuele_naam_oko,vve,status,verantwoordelijke_gemeente,naam_houder,kvk_nummer_houder,contact_persoon';
export const lrkLines = [
  lrkHeading,
  '100000009,KDV,Verzonnen Peuterhuis,ja,Ingeschreven,Emmen,Bedachte Opvang B.V.,90000001,P. Verzonnen',
  '100000010,KDV,"Bedacht, met komma",Ja,Ingeschreven,EMMEN,Bedachte Opvang B.V.,90000001,P. Verzonnen',
  '100000011,KDV,Zonder VVE,nee,Ingeschreven,Emmen,Bedachte Opvang B.V.,90000001,',
  '100000012,KDV,Gestopt,ja,Uitgeschreven,Emmen,Bedachte Opvang B.V.,90000001,',
  '100000013,KDV,Elders,ja,Ingeschreven,Assen,Bedachte Opvang B.V.,90000001,',
  '100000014,KDV,Zonder KVK,ja,Ingeschreven,Emmen,Losse Houder,,',
];

/** A folder that goes when the test file has ended. */
export const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'groeiblad-import-'));

/** Writes a file in the folder of these tests and answers its path. */
export function fileOf(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  fs.writeFileSync(file, content);
  return file;
}

/** A text as DUO publishes it. */
export const windows1252 = (text: string): Uint8Array => iconv.encode(text, 'win1252');
