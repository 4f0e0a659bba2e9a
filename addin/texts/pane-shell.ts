import type { Screen } from '../taskpane/state/screen.ts';
import type { Task } from '../taskpane/state/task.ts';

/** Heading of each screen. */
export const screenTitles: Readonly<Record<Screen, string>> = {
  start: 'Groeiblad',
  newForm: 'Nieuw formulier',
  check: 'Controleren',
  submit: 'Versturen',
  feedback: 'Terugkoppeling',
  locaties: 'Locaties',
  uitvraag: 'Uitvraag',
  respons: 'Respons',
  help: 'Hulp',
  repair: 'Formulier herstellen',
  wipe: 'Kinderlijst wissen',
};

/** What is going on, while it is. */
export const busyTexts: Readonly<Record<Task, string>> = {
  whoAmI: 'Wij kijken wat u mag doen.',
  signIn: 'U meldt zich aan in het andere venster.',
  readState: 'Wij lezen dit bestand.',
  askState: 'Wij kijken wat er al ontvangen is.',
  listForms: 'Wij halen de formulieren op.',
  newForm: 'Wij maken het formulier.',
  check: 'Wij controleren het formulier.',
  planRepairs: 'Wij kijken of er iets mist.',
  repair: 'Wij herstellen het formulier.',
  mendLook: 'Wij herstellen de opmaak.',
  goTo: 'Wij zoeken de cel.',
  sayVoorheen: 'Wij zoeken uw cijfers van vorig jaar.',
  takeWords: 'Wij zetten uw tekst in het formulier.',
  prepare: 'Wij tellen wat u verstuurt.',
  wipeList: 'Wij wissen de kinderlijst.',
  leaveList: 'Wij onthouden dit in uw bestand.',
  keepAnswers: 'Wij bewaren uw antwoord.',
  setReady: 'Wij zetten dit klaar in uw bestand.',
  submit: 'Wij versturen uw gegevens. Laat dit venster open.',
  showFeedback: 'Wij halen de cijfers op.',
  readVersies: 'Wij halen op wat u eerder verstuurde.',
  takeBack: 'Wij trekken uw inzending in.',
  askHeropening: 'Wij vragen dit aan de gemeente.',
  readLocatie: 'Wij halen deze locatie op.',
  judgeLocatie: 'Wij bewaren uw keuze.',
  listUitvragen: 'Wij halen de uitvragen op.',
  readPlanner: 'Wij halen de planning op.',
  savePlan: 'Wij bewaren de planning.',
  showPlanning: 'Wij maken het blad Uitvraag.',
  readRegister: 'Wij halen uw locaties op.',
  saveRegister: 'Wij bewaren uw locaties.',
  saveKoppeling: 'Wij bewaren uw keuze.',
  compareFile: 'Wij lezen het bestand.',
  showLocaties: 'Wij maken het blad Locaties.',
  readRespons: 'Wij kijken wie er heeft verstuurd.',
  readOwnRespons: 'Wij kijken hoe uw locaties ervoor staan.',
  saveDeelname: 'Wij bewaren uw keuze.',
  showRespons: 'Wij maken het blad Respons.',
  moveUitvraag: 'Wij veranderen de uitvraag.',
  vaststellen: 'Wij stellen de cijfers vast. Dit kan even duren.',
};

/** Where the code of a screen is not there yet. */
export const laterTexts = {
  fetching: 'Even laden.',
  retry: 'Probeer opnieuw',
};

export const shellTexts = {
  toStart: 'Naar Start',
  retry: 'Probeer opnieuw',
  look: 'Kijk hoe het staat',
  toCheck: 'Naar Controleren',
  toRepair: 'Herstellen',
  details: 'Gegevens voor de helpdesk',
  code: 'Soort melding',
  instance: 'Nummer van deze melding',
  progress: (done: number, steps: number) => `Stap ${done} van ${steps}`,
  signInTitle: 'Meld u aan',
  signInWhy: 'Voor dit onderdeel moeten wij weten wie u bent.',
  signInSafe: 'Wat u al typte, blijft staan.',
  signIn: 'Aanmelden',
  notReady: 'Groeiblad kan nu niet starten. Sluit dit venster en open het later opnieuw.',
  notInExcel: 'Open dit venster in Excel. Klik daar op het tabblad Groeiblad.',
};
