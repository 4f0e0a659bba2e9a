/** Every sentence that the demo shows. */
export const texts = {
  help: [
    'npm run demo -- --out MAP [--seed GETAL] [--size AANTAL] [--years AANTAL] [--locaties BESTAND --gemeente CODE]',
    '',
    'De demo speelt een hele uitvraag na, zonder dat u iets doet.',
    'Locaties vullen hun formulier in, herstellen fouten en versturen. De gemeente stelt vast.',
    'Daarna staan in de map: de werkboeken, de terugkoppeling (ook als .csv), de waarheid en een samenvatting.',
    '',
    '  --out MAP           De map voor de bestanden. Andere bestanden in die map blijven staan.',
    '  --seed GETAL        Zelfde getal, zelfde kinderen. Zonder getal is het 1.',
    '  --size AANTAL       Aantal locaties. Zonder aantal zijn het er 24, of alle uit het bestand.',
    '  --years AANTAL      Aantal schooljaren na elkaar: 1, 2 of 3. Met een herijking, een nieuw nummer en meer.',
    '  --locaties BESTAND  Echte namen uit een csv-bestand van DUO of LRK. U mag er twee noemen.',
    '  --gemeente CODE     De code van de gemeente in dat bestand, zoals 0114.',
    '',
    'Alle kinderen en cijfers zijn verzonnen, ook bij echte namen van locaties.',
  ].join('\n'),
  invented: 'Alle kinderen en cijfers zijn verzonnen, ook bij echte namen van locaties.',
  starting: 'De achterkant start...',
  year: (schooljaar: string) => `Schooljaar ${schooljaar}...`,
  yearsEqual: (years: number) => `Wat de server over ${years} schooljaren zegt, is wat er is gespeeld.`,
  yearsNotEqual: 'De server zegt iets anders dan er is gespeeld. Kijk in summary.json.',
  yearsInvented: 'De opties --years en --locaties gaan niet samen. Meer jaren speelt een verzonnen gemeente.',
  yearsTooSmall: (fewest: number) => `Voor meer jaren zijn minstens ${fewest} locaties nodig.`,
  opening: (gemeente: string) => `De gemeente ${gemeente} opent de uitvraag...`,
  filling: (count: number) => `${count} locaties vullen hun werkboek in en herstellen fouten...`,
  sending: (books: number, others: number) =>
    others === 0
      ? `Zij versturen hun cijfers (${books} werkboeken)...`
      : `Zij versturen hun cijfers, net als ${others} andere locaties...`,
  late: 'De gemeente sluit. Wie te laat is, mag daarna nog even...',
  adopting: 'De gemeente stelt de cijfers vast...',
  feedback: 'Iedereen opent de terugkoppeling...',
  writing: (folder: string) => `De bestanden komen in de map ${folder}...`,
  done: (files: number, seconds: number) => `Klaar in ${seconds} s: ${files} bestanden.`,
  equal: (figures: number) => `Alle ${figures} gedeelde cijfers kloppen met de waarheid.`,
  stopped: 'De demo is gestopt. Er is niets geschreven.',
  nothingPublished: 'Er zijn te weinig kinderen om cijfers te publiceren.',
  notEqual: 'Niet alle gedeelde cijfers kloppen met de waarheid. Kijk in summary.json.',
  outNeeded: 'Schrijf achter --out in welke map de bestanden moeten komen. Voorbeeld: --out demo-uit.',
  togetherOnly: 'De opties --locaties en --gemeente horen bij elkaar. Noem ze allebei.',
  badGemeente: 'Achter --gemeente horen vier cijfers. Voorbeeld: --gemeente 0114.',
  tooMany: (asked: number, found: number) =>
    `U vraagt om ${asked} locaties. In het bestand staan er ${found}. Kies een kleiner aantal.`,
  notOurs: (file: string) =>
    `Het bestand ${file} is niet door de demo gemaakt. We schrijven er niet overheen. Kies een andere map.`,
};
