import { type Alert } from './outcome.ts';

const stop = (message: string): Alert => ({ kind: 'stop', title: 'Microsoft Excel', message });

/** What Excel itself says in Dutch when it refuses something. */
export const excelTexts = {
  protectedCell: stop(
    'De cel of grafiek die u wilt wijzigen, bevindt zich op een beveiligd werkblad. Hef eerst de beveiliging van het werkblad op.',
  ),
  invalidValue:
    'Deze waarde voldoet niet aan de beperkingen voor gegevensvalidatie die voor deze cel zijn ingesteld.',
  wrongFormula: stop(
    "Er is een probleem met deze formule. Wilt u geen formule typen? Typ dan eerst een apostrof (').",
  ),
  brokenTable: stop(
    'Deze bewerking is niet toegestaan. Hiermee wordt geprobeerd cellen in een tabel te verplaatsen.',
  ),
  edgeOfSheet: stop('Excel kan hier geen cellen invoegen. Er vallen dan gevulde cellen van het blad.'),
  sheetName: stop(
    'De naam van een blad heeft 1 tot 31 tekens en bevat geen van deze tekens: \\ / ? * [ ] : . Kies een andere naam.',
  ),
  sheetExists: stop('Deze naam is al in gebruik. Kies een andere naam.'),
  lastSheet: stop('Een werkmap bevat ten minste één zichtbaar blad.'),
  mergeInTable: stop('In een tabel kunt u cellen niet samenvoegen.'),
  wrongPassword: stop('Het wachtwoord dat u hebt opgegeven, is onjuist.'),
  nothingToUndo: stop('U kunt niets ongedaan maken.'),
  nothingToRedo: stop('U kunt niets opnieuw uitvoeren.'),
} as const;
