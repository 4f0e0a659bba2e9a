import type { UitvraagStatus } from '../../shared/uitvraag/uitvraag.ts';
import type { Step } from '../taskpane/state/gemeente-work.ts';
import { longDate } from './pane-dates.ts';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export const uitvraagTexts = {
  none: 'Er is nog geen uitvraag voor uw gemeente.',
  choice: 'Uitvraag',
  choose: 'Kies een uitvraag',
  ofGemeente: (gemeente: string, titel: string) => `${gemeente}: ${titel}`,
  gemeenteAdopts: 'De gemeente zelf stelt de cijfers vast.',
  title: 'Stand van de uitvraag',
  status: 'Stand',
  period: 'Termijn',
  dates: (from: string, to: string) => `${longDate(from)} tot en met ${longDate(to)}`,
  peildatum: 'Peildatum',
  date: (date: string) => longDate(date),
  refresh: 'Verversen',
  feedback: 'Terugkoppeling ophalen',
  toRespons: 'Naar Respons',
  no: 'Nee, terug',
  progress: 'Voortgang van het vaststellen',
  /** @param total locaties that take part */
  arrivedSoFar: (sent: number, total: number) =>
    sent === total
      ? `Alle ${total} locaties die meedoen, hebben verstuurd.`
      : `${sent} van de ${total} locaties die meedoen, hebben verstuurd. De andere tellen niet mee.`,
  /** @param total locaties that take part */
  unanswered: (count: number, total: number) =>
    `Van ${count} van de ${total} locaties die meedoen, telt nog niets mee:`,
  unansweredOf: (naam: string, stand: string) => `${naam}: ${lowerFirst(stand)}`,
  who: 'Welke locaties?',
  willJoin: (count: number) => (count === 1 ? 'Er doet 1 locatie mee.' : `Er doen ${count} locaties mee.`),
  sure: 'Ik weet dat ik dit niet kan terugdraaien.',
  sureFirst: 'Zet eerst het vinkje hierboven.',
};

export const uitvraagStatusTexts: Readonly<Record<UitvraagStatus, string>> = {
  concept: 'Nog niet open',
  open: 'Open',
  gesloten: 'Gesloten',
  vastgesteld: 'Vastgesteld',
  teruggekoppeld: 'Teruggekoppeld',
};

/** Each step: its button, what to know before saying yes, the button that does it, and what is so afterwards. */
export const stepTexts: Readonly<Record<Step, { button: string; ask: string; yes: string; done: string }>> = {
  open: {
    button: 'Uitvraag openen',
    ask: 'Locaties kunnen dan een formulier maken en versturen. Wilt u de uitvraag openen?',
    yes: 'Ja, open de uitvraag',
    done: 'De uitvraag is open.',
  },
  close: {
    button: 'Uitvraag sluiten',
    ask: 'Locaties kunnen dan niets meer versturen. U kunt de uitvraag later weer openen. Wilt u sluiten?',
    yes: 'Ja, sluit de uitvraag',
    done: 'De uitvraag is gesloten.',
  },
  reopen: {
    button: 'Weer openen',
    ask: 'Locaties kunnen dan weer versturen. Wilt u de uitvraag weer openen?',
    yes: 'Ja, open weer',
    done: 'De uitvraag is weer open.',
  },
  vaststellen: {
    button: 'Cijfers vaststellen',
    ask: 'U stelt de cijfers vast. Daarna zien alle locaties de cijfers. Niemand kan nog iets veranderen.',
    yes: 'Stel vast, dit kan niet terug',
    done: 'Het vaststellen is klaar.',
  },
  revise: {
    button: 'Cijfers herzien',
    ask: 'Klopt er iets niet? Dan kunt u een locatie laten verbeteren en opnieuw vaststellen. Tot dan blijven de cijfers van nu te lezen. Wilt u dat?',
    yes: 'Ja, begin met herzien',
    done: 'U kunt nu op het scherm Respons een locatie laten verbeteren.',
  },
  stopRevising: {
    button: 'Stoppen met herzien',
    ask: 'De cijfers blijven dan zoals ze waren. Dat kan alleen als er nog niets is gewijzigd. Wilt u stoppen?',
    yes: 'Ja, stop met herzien',
    done: 'U bent gestopt met herzien. De cijfers zijn gebleven zoals ze waren.',
  },
};
