/** Words of "Dit wordt verstuurd". Soft hyphens say where a heading may break in a narrow pane. */
export const previewTexts = {
  locatie: 'Locatie',
  uitvraag: 'Uitvraag',
  kindvolgsysteem: 'Kindvolgsysteem',
  groeimethode: 'Zo bepaalt u groei',
  sjabloonversie: 'Versie van dit formulier',
  nulopgave: 'Geen doelgroepkinderen',
  yes: 'ja',
  no: 'nee',
  deelnameValue: (ja: number, nee: number, onbekend: number) => `${ja} ja, ${nee} nee, ${onbekend} onbekend`,
  formulier: 'Over uw locatie',
  alle: 'Alle kinderen',
  doelgroep: 'Met VVE-indicatie',
  ve: 'Ging naar een voorschool',
  waarom: (domein: string) => `Niet te beoordelen bij ${domein}`,
  growth: 'Groei',
  growthHead: ['Domein', 'Vol\u00ADdoende', 'Onvol\u00ADdoende', 'Niet te beoor\u00ADdelen'],
  growthHelp: 'Krijgt extra hulp',
  together: 'In hoeveel domeinen groeit een kind voldoende?',
  togetherHead: 'Aantal domeinen',
  togetherRow: 'Aantal kinderen',
  togetherLeft: (left: number, all: number) =>
    left === 1
      ? `Van de ${all} kinderen telt 1 kind hier niet mee. Het is ergens niet te beoordelen.`
      : `Van de ${all} kinderen tellen ${left} hier niet mee. Zij zijn ergens niet te beoordelen.`,
  toelichtingTitle: (domein: string) => `Uw uitleg bij ${domein}`,
  words: {
    bevorderend: 'wat helpt',
    belemmerend: 'wat houdt tegen',
    tekst: 'uw uitleg',
    watDoenWe: 'wat u gaat doen',
    magDelen: 'mag gedeeld worden',
  },
} as const;
