/** Every sentence that `npm start` prints. */
export const texts = {
  help: [
    'npm start -- [--port GETAL] [--reset] [--web] [--sign-in MANIER] [--folder MAP]',
    '',
    'Start Groeiblad op deze computer, met een voorbeeld dat verzonnen is.',
    '',
    '  --port GETAL  Het eerste van vijf poortnummers. Zonder getal is dat 7300.',
    '  --reset       Verwijdert alles wat is ingevuld en begint opnieuw.',
    '  --web         Zet het taakvenster op een eigen adres, zoals Excel op het web doet.',
    '  --sign-in MANIER  Hoe u zich aanmeldt: issuer, excel of window. Zonder manier is dat issuer.',
    '                excel: met het account van Excel, zoals bij Microsoft. window: in een eigen venster.',
    '  --folder MAP  De map voor wat u invult. Zonder map is dat .local.',
  ].join('\n'),
  portInUse: (port: number, first: number) =>
    `Poort ${port} is al in gebruik, misschien door een andere Groeiblad. Sluit die, of kies een andere poort: npm start -- --port ${first}`,
  folderInUse: (folder: string) => `Een andere Groeiblad werkt al met de map ${folder}. Sluit die eerst.`,
  unknownSignIn: (asked: string) => `Aanmelden met "${asked}" kennen wij niet. Kies issuer, excel of window.`,
  removed: (place: string) => `Verwijderd: ${place}.`,
  nothingToRemove: (folder: string) => `Er was niets om te verwijderen in ${folder}.`,
  starting: 'Groeiblad start...',
  seeding: 'De voorbeeldgemeente klaarzetten (alleen de eerste keer)...',
  sending: (done: number, all: number) => `Andere locaties versturen hun cijfers: ${done} van ${all}.`,
  stopped: (folder: string) => `Groeiblad is gestopt. Wat u invulde, staat in de map ${folder}.`,
  /** `isOver`: the uitvraag of the example was closed in an earlier run. */
  ready: (address: string, strange: readonly string[], isOver: boolean) =>
    [
      '',
      'Groeiblad is klaar. Open dit adres in uw browser:',
      '',
      `  ${address}`,
      '',
      ...(strange.length === 0 ? [] : warned(strange)),
      'Zo probeert u het uit:',
      '',
      ...steps.map((step, i) => `  ${i + 1}. ${step}`),
      '',
      'Zonder Excel? Klik in de uitleg op Alle stappen. Onderaan staat de weg naar de pagina.',
      ...(isOver
        ? ['De uitvraag van dit voorbeeld is al gesloten. Opnieuw beginnen: npm start -- --reset']
        : []),
      'De gemeente, de mensen en de kinderen zijn verzonnen.',
      'Stoppen: druk op Ctrl en C. Wat u invult, blijft bewaard.',
      '',
    ].join('\n'),
};

/** What a browser says of a certificate that no authority signed, and what to do. */
const warned = (strange: readonly string[]): readonly string[] => [
  'Uw browser waarschuwt dat deze verbinding niet veilig is. Dat klopt:',
  'het certificaat is op deze computer gemaakt. Het geldt alleen hier.',
  '',
  '  Chrome of Edge: klik op Geavanceerd en daarna op Doorgaan naar 127.0.0.1.',
  '  Firefox: doe dat ook bij deze adressen. Wat daar staat, is niet van belang.',
  ...strange.map((address) => `    ${address}`),
  '',
];

/** The way of a newcomer, from an empty form to the feedback of the gemeente. */
const steps = [
  'U bent de coördinator. Klik op Nieuw formulier en daarna op Nieuw formulier maken.',
  'Klik in de uitleg op Plak voorbeeldkinderen en daarna op Vul de rest in.',
  'Klik op Controleren en herstel de twee fouten. Klik dan op Versturen.',
  'Ga verder als gemeente en klik op Uitvraag. Sluit de uitvraag en stel de cijfers vast.',
  'Klik op Terugkoppeling ophalen. Open daarna als coördinator uw eigen terugkoppeling.',
];
