import { problemFailure } from '../../../addin/api/problem-failure.ts';
import type { PaneEvent } from '../../../addin/taskpane/state/pane-event.ts';
import type { Screen } from '../../../addin/taskpane/state/screen.ts';
import type { Task } from '../../../addin/taskpane/state/task.ts';
import { type FailureCode, workbookFailure } from '../../../addin/texts/failures.ts';
import { signInFailures } from '../../../addin/texts/pane-sign-in.ts';
import type { ProblemCode } from '../../../shared/kernel/problem.ts';

/** Where a failure is met: the action that fails, and the screen on which the user started it. */
interface Met {
  readonly screen: Screen;
  readonly task: Task;
}

const server: Readonly<Record<ProblemCode, Met>> = {
  'invoer-ongeldig': { screen: 'submit', task: 'submit' },
  'regels-niet-gehaald': { screen: 'submit', task: 'prepare' },
  'formulier-nieuwer': { screen: 'start', task: 'readState' },
  'niet-aangemeld': { screen: 'submit', task: 'submit' },
  'aanmelding-verlopen': { screen: 'feedback', task: 'showFeedback' },
  'geen-recht': { screen: 'submit', task: 'prepare' },
  'organisatie-onbekend': { screen: 'newForm', task: 'listForms' },
  'niet-gevonden': { screen: 'submit', task: 'prepare' },
  'nog-geen-terugkoppeling': { screen: 'feedback', task: 'showFeedback' },
  'uitnodiging-onbekend': { screen: 'uitnodigingen', task: 'withdrawUitnodiging' },
  'uitnodiging-gebruikt': { screen: 'uitnodigingen', task: 'withdrawUitnodiging' },
  'uitnodiging-verlopen': { screen: 'uitnodigingen', task: 'withdrawUitnodiging' },
  'uitnodiging-ingetrokken': { screen: 'uitnodigingen', task: 'withdrawUitnodiging' },
  'uitnodiging-van-gemeente': { screen: 'uitnodigingen', task: 'withdrawUitnodiging' },
  'samen-te-veel': { screen: 'uitnodigingen', task: 'withdrawUitnodiging' },
  'mail-niet-ingesteld': { screen: 'uitnodigingen', task: 'sendRonde' },
  'vandaag-al-herinnerd': { screen: 'uitnodigingen', task: 'sendRonde' },
  'uitvraag-niet-open': { screen: 'submit', task: 'submit' },
  'afspraak-ligt-vast': { screen: 'afspraak', task: 'saveAfspraak' },
  'afspraak-stap-kan-niet': { screen: 'afspraak', task: 'moveAfspraak' },
  'afspraak-niet-af': { screen: 'afspraak', task: 'moveAfspraak' },
  'inzage-niet-afgesproken': { screen: 'respons', task: 'readLocatieAantallen' },
  'register-klopt-niet': { screen: 'locaties', task: 'saveRegister' },
  'voorheen-gedeeld': { screen: 'locaties', task: 'saveRegister' },
  'organisatie-anders': { screen: 'locaties', task: 'saveRegister' },
  'geen-afspraak': { screen: 'uitvraag', task: 'savePlan' },
  'uitvraag-al-begonnen': { screen: 'uitvraag', task: 'savePlan' },
  'uitvraag-bestaat-al': { screen: 'uitvraag', task: 'savePlan' },
  'planning-klopt-niet': { screen: 'uitvraag', task: 'savePlan' },
  'stap-niet-mogelijk': { screen: 'uitvraag', task: 'moveUitvraag' },
  'cijfers-verwijderd': { screen: 'uitvraag', task: 'moveUitvraag' },
  'nog-te-bekijken': { screen: 'uitvraag', task: 'vaststellen' },
  'te-weinig-gewijzigd': { screen: 'uitvraag', task: 'vaststellen' },
  'afspraak-vernieuwd': { screen: 'uitvraag', task: 'moveUitvraag' },
  'herziening-begonnen': { screen: 'uitvraag', task: 'moveUitvraag' },
  'al-vastgesteld': { screen: 'respons', task: 'judgeLocatie' },
  'datum-voorbij': { screen: 'respons', task: 'judgeLocatie' },
  'nummer-al-gebruikt': { screen: 'submit', task: 'submit' },
  'intussen-gewijzigd': { screen: 'uitvraag', task: 'moveUitvraag' },
  'te-groot': { screen: 'submit', task: 'submit' },
  'soort-onbekend': { screen: 'submit', task: 'submit' },
  'te-veel-verzoeken': { screen: 'submit', task: 'submit' },
  onverwacht: { screen: 'check', task: 'check' },
  'even-niet-bereikbaar': { screen: 'newForm', task: 'listForms' },
};

const workbook: Readonly<Record<FailureCode, Met>> = {
  'formulier-beschadigd': { screen: 'check', task: 'check' },
  'koppen-uit': { screen: 'repair', task: 'planRepairs' },
  'naam-bezet': { screen: 'repair', task: 'planRepairs' },
  'geen-formulier': { screen: 'check', task: 'check' },
  'formulier-bestaat-al': { screen: 'newForm', task: 'newForm' },
  'bestand-niet-leeg': { screen: 'newForm', task: 'newForm' },
  'kindcode-in-acties': { screen: 'feedback', task: 'feedbackApart' },
  'blad-bestaat-al': { screen: 'feedback', task: 'showFeedback' },
  'bestand-van-locatie': { screen: 'respons', task: 'showRespons' },
  'adressen-weg': { screen: 'uitnodigingen', task: 'readAdressen' },
  'adressen-kolom-weg': { screen: 'uitnodigingen', task: 'readAdressen' },
  'plek-weg': { screen: 'check', task: 'goTo' },
  'blad-beveiligd': { screen: 'check', task: 'check' },
  'werkmap-beveiligd': { screen: 'newForm', task: 'newForm' },
  'cel-in-bewerking': { screen: 'check', task: 'check' },
  'vaststelling-duurt-lang': { screen: 'uitvraag', task: 'vaststellen' },
  'werkmap-gewijzigd': { screen: 'submit', task: 'prepare' },
  'formulier-veranderd': { screen: 'submit', task: 'submit' },
  'werkmap-te-groot': { screen: 'check', task: 'check' },
  'lijst-nog-nodig': { screen: 'wipe', task: 'wipeList' },
  'antwoord-onbekend': { screen: 'uitvraag', task: 'listUitvragen' },
  'niets-te-tonen': { screen: 'feedback', task: 'showFeedback' },
};

const signIn: Readonly<Record<keyof typeof signInFailures, Met>> = {
  'venster-geblokkeerd': { screen: 'newForm', task: 'signIn' },
  'venster-al-open': { screen: 'newForm', task: 'signIn' },
  'aanmelden-gestopt': { screen: 'newForm', task: 'signIn' },
  'toestemming-nodig': { screen: 'newForm', task: 'signIn' },
  'account-niet-toegelaten': { screen: 'newForm', task: 'signIn' },
};

const codesOf = <Code extends string>(met: Readonly<Record<Code, Met>>) => Object.keys(met) as Code[];

const aboutKinderen: readonly FailureCode[] = ['formulier-beschadigd', 'koppen-uit', 'naam-bezet'];

/** Every failure that a user can meet, on the screen where they meet it. */
export const paneFailures = [
  ...codesOf(server).map((code) => ({ ...server[code], failure: problemFailure(code) })),
  ...codesOf(workbook).map((code) => ({
    ...workbook[code],
    failure: workbookFailure(code, aboutKinderen.includes(code) ? ['Kinderen'] : []),
  })),
  ...codesOf(signIn).map((code) => ({ ...signIn[code], failure: { code, ...signInFailures[code] } })),
];

/** What happens in the pane when it is met. */
export const eventsOf = ({ screen, task, failure }: (typeof paneFailures)[number]): readonly PaneEvent[] => [
  { type: 'opened', screen },
  { type: 'started', task },
  { type: 'failed', task, failure },
];
