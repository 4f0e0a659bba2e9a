import type { Fase } from '../shared/afspraak/fase.ts';
import type { PublicatieNiveau } from '../shared/publication/publicatie-niveau.ts';
import { problems } from '../shared/kernel/problem.ts';

const adopted = 'De cijfers zijn vastgesteld.';
const tooLittle = problems['te-weinig-gewijzigd'];
const ownFiguresOnly = 'Elke locatie ziet wel de eigen cijfers.';

const discloses = 'Er is niets vastgesteld. Uit deze cijfers is iets te zien over een paar kinderen.';
const unknown = 'Er is niets vastgesteld. Het lukt niet om deze cijfers na te kijken.';

/** What the server says to the gemeente in plain Dutch, beyond the catalogue of problems and the rules. */
export const vaststellingTexts = {
  busy: 'We rekenen de cijfers uit. Dit duurt niet lang.',
  again: 'Het is nog niet gelukt. We proberen het opnieuw.',
  changed: 'De uitvraag is intussen veranderd. Bekijk hem en begin opnieuw.',
  somethingNew: 'Er kwam iets bij. Er is niets vastgesteld. Bekijk de punten en begin opnieuw.',
  tooLittleChanged: `${tooLittle.title} ${tooLittle.advies}`,
  /** By the niveau that is offered. Names no number, no domein and no row: those would tell what was found. */
  discloses: {
    locaties: `${discloses} U kunt wel vaststellen met cijfers per locatie.`,
    organisaties: `${discloses} U kunt wel vaststellen zonder cijfers per locatie.`,
    fase: `${discloses} U kunt wel vaststellen zonder cijfers per organisatie.`,
    geen: `${discloses} U kunt wel vaststellen zonder cijfers samen. Elke locatie ziet dan de eigen cijfers.`,
    nothing: `${discloses} Vraag hulp aan de beheerder.`,
  } satisfies Record<PublicatieNiveau | 'nothing', string>,
  /** By the niveau that is offered, where it could not be found out what is to be seen. */
  unknown: {
    locaties: `${unknown} Probeer het met cijfers per locatie.`,
    organisaties: `${unknown} Probeer het zonder cijfers per locatie.`,
    fase: `${unknown} Probeer het zonder cijfers per organisatie.`,
    geen: `${unknown} Probeer het zonder cijfers samen. Elke locatie ziet dan de eigen cijfers.`,
    nothing: `${unknown} Vraag hulp aan de beheerder.`,
  } satisfies Record<PublicatieNiveau | 'nothing', string>,
  figures: `${adopted} Alle partners kunnen de terugkoppeling nu openen.`,
  without: {
    nobody: `${adopted} Er zijn geen kinderen om over te vertellen.`,
    tooFew: (fase: string) =>
      `${adopted} In ${fase} zijn te weinig kinderen voor cijfers samen. ${ownFiguresOnly}`,
    tooFewBeside: (fase: string) =>
      `${adopted} In ${fase} blijven naast de grootste organisatie te weinig kinderen over. ${ownFiguresOnly}`,
    chosen: `${adopted} U koos voor geen cijfers samen. ${ownFiguresOnly}`,
    inFase: { voorschool: 'de voorschool', vroegschool: 'de vroegschool' } satisfies Record<Fase, string>,
  },
} as const;
