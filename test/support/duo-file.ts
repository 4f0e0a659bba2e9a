import fs from 'node:fs';
import iconv from 'iconv-lite';
import type { Locatie } from '../../shared/uitvraag/locatie.ts';
import { exampleLocaties, exampleOrganisaties } from '../../local/seed/example-locaties.ts';

const heading =
  'PROVINCIE;BEVOEGD GEZAG NUMMER;BRIN NUMMER;VESTIGINGSNUMMER;VESTIGINGSNAAM;GEMEENTENUMMER;GEMEENTENAAM';

const numbers = new Map(
  exampleOrganisaties.map(({ organisatieId, bevoegdGezag }) => [organisatieId, bevoegdGezag]),
);

/** A school as DUO would publish it, of this bevoegd gezag. */
export const duoLine = (
  { brin = '', vestiging = '', naam }: Pick<Locatie, 'brin' | 'vestiging' | 'naam'>,
  bevoegdGezag: string,
): string => `X;${bevoegdGezag};${brin};${brin}${vestiging};${naam};9901;VOORBEELD`;

/** The schools of the example as DUO would publish them. */
export const duoSchools: readonly string[] = exampleLocaties
  .filter(({ soort }) => soort === 'school')
  .map(({ organisatieId, ...rest }) => duoLine(rest, numbers.get(organisatieId) ?? ''));

/** A school that the example does not know. */
export const duoAdded = duoLine(
  { brin: '98ZZ', vestiging: '00', naam: 'Kindcentrum ’t Verzonnen Wrâld' },
  exampleOrganisaties.find(({ soort }) => soort === 'schoolbestuur')?.bevoegdGezag ?? '',
);

/** Writes these lines below the headings, in the alphabet of DUO. */
export function writeDuo(file: string, lines: readonly string[]): void {
  fs.writeFileSync(file, iconv.encode(`${[heading, ...lines].join('\r\n')}\r\n`, 'win1252'));
}
