import type { LeakSoort } from '../../shared/attack/leak.ts';

const soorten: Readonly<Record<LeakSoort, string>> = {
  klein: 'te weinig kinderen',
  exact: 'precies bekend',
  weinig: 'te weinig voldoende',
  verandering: 'verschil tussen twee vaststellingen',
  tegenspraak: 'klopt niet',
};

/** Every sentence of `npm run attack`. */
export const texts = {
  help: [
    'npm run attack -- --in MAP [--account ORGANISATIES] [--refresh GETAL] [--json BESTAND]',
    '',
    'De aanval zoekt wat lezers uit de gedeelde cijfers kunnen afleiden.',
    'In de map staan alle bestanden terugkoppeling-*.json en waarheid.json, zoals de demo ze schrijft.',
    'Bij een herziene vaststelling horen ook de eerdere bestanden, elk met een eigen waarheid-NUMMER.json.',
    '',
    '  --in MAP                De map met de bestanden. Er verandert niets in.',
    '  --account ORGANISATIES  Wie meer organisaties samen ziet, met komma\u2019s ertussen. Mag vaker.',
    '  --refresh GETAL         Zoveel kinderen moeten er veranderd zijn. Zonder getal zijn het er 10.',
    '  --json BESTAND          Schrijft wat er is gevonden, met het bewijs.',
    '',
    'De code is 0 als er niets is gevonden, en 1 als er wel iets is.',
  ].join('\n'),
  inNeeded: 'Schrijf achter --in in welke map de bestanden staan. Voorbeeld: --in demo-uit.',
  noFolder: (folder: string) => `De map ${folder} kunnen we niet lezen. Kies een andere map.`,
  noDocuments: (folder: string) => `In de map ${folder} staat geen bestand terugkoppeling-*.json.`,
  noTruth: (file: string) => `Het bestand ${file} ontbreekt. Zet het in dezelfde map.`,
  unreadable: (file: string) =>
    `Het bestand ${file} kunnen we niet lezen. Kies het bestand zoals het is geschreven.`,
  mixed: 'De bestanden zijn van meer dan een uitvraag. Kies een map met een uitvraag.',
  nothing: (readers: number, releases: number) =>
    `Niets gevonden. Lezers: ${readers}. Vaststellingen: ${releases}.`,
  count: (leaks: number) => `Gevonden: ${leaks}.`,
  soort: (soort: LeakSoort): string => soorten[soort],
  everybody: 'iedereen',
  partners: 'partners',
  leden: (leden: readonly string[], kinderen: number) => `${leden.join(', ')} (${kinderen})`,
};
