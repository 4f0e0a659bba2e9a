/** Words around the conclusions that the gemeente judges. */
export const conclusiesTexts = {
  button: 'Conclusies',
  title: 'Conclusies bij de cijfers',
  lead: 'Deze zinnen volgen uit de cijfers. Ze zeggen wat u ziet, niet waar het vandaan komt.',
  onBeeld:
    'De partners krijgen alle conclusies die u vrijgeeft. De eerste drie staan ook op het blad Gemeentebeeld.',
  none: 'Er zijn te weinig cijfers voor conclusies.',
  released: 'De partners zien deze conclusies.',
  changed: 'De partners zien nog wat u eerder vrijgaf.',
  notReleased: 'De partners zien nog geen conclusies.',
  choice: (nth: number) => `Conclusie ${String(nth)}`,
  choices: { laten: 'Laten staan', aanpassen: 'Aanpassen', weglaten: 'Weglaten' },
  tekst: (nth: number) => `Uw tekst voor conclusie ${String(nth)}`,
  room: (left: number) => `Nog ${String(left)} tekens.`,
  empty: 'Schrijf een zin, of kies een ander antwoord.',
  /** What must be looked at before partners read it. */
  pointAt: (nth: number, wat: string) => `Conclusie ${String(nth)}: ${wat}`,
  save: 'Bewaar',
  release: 'Bewaar en geef vrij',
  ofGemeente: 'Alleen de gemeente kan conclusies vrijgeven.',
  close: 'Sluiten',
  saved: 'De conclusies zijn bewaard.',
  releasedNow: 'De conclusies zijn vrijgegeven. De partners zien ze bij de terugkoppeling.',
} as const;
