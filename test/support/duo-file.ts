import fs from 'node:fs';
import iconv from 'iconv-lite';
import { exampleLocaties } from '../../local/seed/example-locaties.ts';

const heading =
  'PROVINCIE;BEVOEGD GEZAG NUMMER;BRIN NUMMER;VESTIGINGSNUMMER;VESTIGINGSNAAM;GEMEENTENUMMER;GEMEENTENAAM';

/** The schools of the example as DUO would publish them. */
export const duoSchools: readonly string[] = exampleLocaties
  .filter(({ soort }) => soort === 'school')
  .map(({ brin = '', vestiging = '', naam }) => `X;10001;${brin};${brin}${vestiging};${naam};9901;VOORBEELD`);

/** A school that the example does not know. */
export const duoAdded = 'X;10001;98ZZ;98ZZ00;Kindcentrum ’t Verzonnen Wrâld;9901;VOORBEELD';

/** Writes these lines below the headings, in the alphabet of DUO. */
export function writeDuo(file: string, lines: readonly string[]): void {
  fs.writeFileSync(file, iconv.encode(`${[heading, ...lines].join('\r\n')}\r\n`, 'win1252'));
}
