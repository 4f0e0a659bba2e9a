/** What the task `toegang` says. */
export const texts = {
  help: 'Laat zien wie toegang heeft tot een gemeente, of trekt toegang in.',
  usage: [
    '--gemeente CODE  De code van het CBS, vier cijfers.',
    '--intrekken ID   Trekt deze toegang in. Het ID staat vooraan in de lijst.',
    'Zonder --intrekken: een lijst.',
  ],
  none: (gemeente: string) => `In ${gemeente} heeft nog niemand toegang.`,
  since: (day: string) => `sinds ${day}`,
  until: (day: string) => `tot en met ${day}`,
  used: (day: string) => `gebruikt op ${day}`,
  withdrawn: (day: string) => `ingetrokken op ${day}`,
  shut: 'organisatie gesloten',
  withdraw: (rol: string, naam: string, who: string) =>
    `De toegang stopt van ${who}: ${rol} van ${naam}. Dat geldt meteen.`,
  lastOfGemeente: (gemeente: string) =>
    `Daarna kan niemand meer werken als gemeente ${gemeente}. Geef eerst een ander toegang.`,
  unknown: (id: string) => `Toegang ${id} is er niet. Kijk in de lijst welk ID het is.`,
  isOver: (id: string) => `Toegang ${id} was al ingetrokken.`,
};
