/** What the task `jaarcontrole` says, and the words in its file. */
export const texts = {
  help: 'Maakt een lijst om elk jaar na te kijken wie er toegang heeft.',
  usage: [
    '--gemeente CODE  De code van het CBS, vier cijfers.',
    '--out BESTAND    Het csv-bestand dat u wilt maken, voor Excel.',
  ],
  outIsThere: (file: string) => `${file} bestaat al. Kies een andere naam, dan blijft dit bewaard.`,
  notWritable: (file: string) => `In ${file} kunnen we niet schrijven. Kies een andere plek.`,
  written: (file: string, rights: number, attention: number) =>
    [
      `Gemaakt: ${file}, met ${rights === 1 ? '1 regel' : `${rights} regels`}.`,
      `Bij ${attention === 1 ? '1 regel' : `${attention} regels`} is iets om op te letten.`,
      'In het bestand staan mailadressen. Bewaar het veilig en verwijder het na de controle.',
    ].join('\n'),
  columns: {
    id: 'Toegang',
    rol: 'Rol',
    voor: 'Voor',
    scope: 'Sleutel',
    adres: 'Adres van de uitnodiging',
    account: 'Account',
    sinds: 'Sinds',
    tot: 'Tot en met',
    gebruikt: 'Laatst gebruikt',
    ingetrokken: 'Ingetrokken op',
    opletten: 'Let op',
    blijft: 'Mag dit blijven? (ja of nee)',
    door: 'Nagekeken door',
  },
  attention: {
    over: 'De einddatum is voorbij.',
    shut: 'De organisatie is gesloten.',
    neverUsed: 'Nog nooit gebruikt.',
    longUnused: 'Langer dan een jaar niet gebruikt.',
    withoutUitnodiging: 'Gegeven zonder uitnodiging.',
    gone: 'Deze plek staat niet meer in het register.',
    open: 'Uitnodiging die nog niet is aangenomen.',
  },
};
