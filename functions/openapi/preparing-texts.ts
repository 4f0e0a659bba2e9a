import type { EndpointName } from '../../shared/contract/endpoints.ts';
import type { OperationTexts } from './api-texts.ts';

/** What is said of who one is, of afspraken and of the register. */
export const preparingTexts = {
  readGezondheid: {
    tag: 'Algemeen',
    summary: 'Draait de API?',
    description: 'Zegt of de API draait, en in welke versie.',
    success: 'De API draait.',
  },
  readMij: {
    tag: 'Algemeen',
    summary: 'Wat mag ik?',
    description: 'Geeft uw rollen, met de gemeente en de locaties waarvoor ze gelden.',
    success: 'Uw rechten.',
  },
  listAfspraken: {
    tag: 'Afspraken',
    summary: 'Alle afspraken van een gemeente',
    description: 'Geeft elke versie die u mag zien, ook de vorige.',
    success: 'De afspraken.',
  },
  readAfspraak: {
    tag: 'Afspraken',
    summary: 'Eén afspraak met al haar versies',
    description: 'De oudste versie staat vooraan. Een versie die vastligt, verandert niet meer.',
    success: 'De versies.',
  },
  saveAfspraak: {
    tag: 'Afspraken',
    summary: 'Bewaar de tekst van een versie',
    description:
      'Stuur de revision mee die u hebt gezien, of 0 voor een nieuwe versie. De versie na de laatste is een herijking.',
    success: 'De versie zoals die nu is.',
  },
  moveAfspraak: {
    tag: 'Afspraken',
    summary: 'Zet een stap met een versie',
    description: 'Van concept tot actief. Wordt een versie actief, dan is de vorige vanaf dan herijkt.',
    success: 'De versie zoals die nu is.',
  },
  readLocatieAantallen: {
    tag: 'Afspraken',
    summary: 'De aantallen van één locatie, voor de gemeente',
    description: 'Alleen als de afspraak van de uitvraag dat toestaat. We schrijven op wie dit leest.',
    success: 'De aantallen van de locatie.',
  },
  listLocaties: {
    tag: 'Locaties',
    summary: 'De locaties en organisaties van een gemeente',
    description: 'Ook de locaties die gesloten zijn, en wat een coördinator voorstelde over vorig jaar.',
    success: 'De lijst, met de versie ervan.',
  },
  saveRegister: {
    tag: 'Locaties',
    summary: 'Verander locaties en organisaties',
    description:
      'Stuur elke locatie die verandert zoals zij wordt. De rest blijft staan en niets wordt gewist. Het lukt in één keer of helemaal niet.',
    success: 'De lijst na de verandering.',
  },
  saveKoppeling: {
    tag: 'Locaties',
    summary: 'Zeg ja of nee tegen een voorstel over vorig jaar',
    description: 'Na een ja staat het in de lijst. Na een nee vragen wij het de coördinator opnieuw.',
    success: 'De lijst na het besluit.',
  },
} as const satisfies Partial<Record<EndpointName, OperationTexts>>;
