import type { ResponsRegel } from '../../shared/contract/uitvraag-messages.ts';
import type { UitvraagStatus } from '../../shared/uitvraag/uitvraag.ts';
import type { Step } from '../taskpane/state/gemeente-work.ts';
import { longDate } from './pane-dates.ts';

export const uitvraagTexts = {
  notYours: 'Dit onderdeel is voor de gemeente.',
  notYoursAdvice: 'Werkt u voor een locatie? Kies dan Nieuw formulier of Versturen.',
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
  refresh: 'Ververs',
  feedback: 'Terugkoppeling ophalen',
  responsTitle: 'Wie heeft er verstuurd?',
  respons: (sent: number, total: number) => `${sent} van de ${total} locaties hebben verstuurd.`,
  waiting: 'Nog niet ontvangen',
  arrived: 'Ontvangen',
  noNumbers: 'U ziet hier nog geen aantallen. Die komen na het vaststellen.',
  yes: 'Ja, doorgaan',
  no: 'Nee, terug',
  progress: 'Voortgang van het vaststellen',
};

export const uitvraagStatusTexts: Readonly<Record<UitvraagStatus, string>> = {
  concept: 'Nog niet open',
  open: 'Open',
  gesloten: 'Gesloten',
  vastgesteld: 'Vastgesteld',
  teruggekoppeld: 'Teruggekoppeld',
};

export const responsStatusTexts: Readonly<Record<ResponsRegel['status'], string>> = {
  uitgenodigd: 'Nog niets verstuurd',
  ingediend: 'Verstuurd',
  geaccepteerd: 'Ontvangen en in orde',
  nulopgave: 'Geen doelgroepkinderen',
  teruggegeven: 'Teruggegeven',
  ingetrokken: 'Ingetrokken',
};

/** Each step: its button, what to know before saying yes, and what is so afterwards. */
export const stepTexts: Readonly<Record<Step, { button: string; ask: string; done: string }>> = {
  open: {
    button: 'Uitvraag openen',
    ask: 'Locaties kunnen dan een formulier maken en versturen. Wilt u de uitvraag openen?',
    done: 'De uitvraag is open.',
  },
  close: {
    button: 'Uitvraag sluiten',
    ask: 'Locaties kunnen dan niets meer versturen. U kunt de uitvraag later weer openen. Wilt u sluiten?',
    done: 'De uitvraag is gesloten.',
  },
  reopen: {
    button: 'Weer openen',
    ask: 'Locaties kunnen dan weer versturen. Wilt u de uitvraag weer openen?',
    done: 'De uitvraag is weer open.',
  },
  vaststellen: {
    button: 'Cijfers vaststellen',
    ask: 'Alle locaties krijgen dan de cijfers te zien. Dit kunt u niet terugdraaien. Wilt u vaststellen?',
    done: 'Het vaststellen is klaar.',
  },
};
