import type { Recht } from '../../../shared/contract/rechten.ts';
import type { Gemeente } from '../../../shared/uitvraag/gemeente.ts';
import type { Session } from './pane-state.ts';

const rechtenIn = (session: Session): readonly Recht[] => (session.kind === 'in' ? session.mij.rechten : []);

const runsUitvraag = ({ rol }: Recht): boolean => rol === 'gemeente' || rol === 'bureau';

/** Whether the user runs uitvragen: for the gemeente itself, or as bureau that works for it. */
export const worksForGemeente = (session: Session): boolean => rechtenIn(session).some(runsUitvraag);

/** Whether the user runs the uitvragen of this gemeente, and so may see who has sent. */
export const runsUitvragenOf = (session: Session, gemeentecode: string): boolean =>
  runGemeenten(session).some((gemeente) => gemeente.gemeentecode === gemeentecode);

export const mayVaststellen = (session: Session, gemeentecode: string): boolean =>
  rechtenIn(session).some(
    ({ rol, gemeente }) => rol === 'gemeente' && gemeente.gemeentecode === gemeentecode,
  );

/** Whether it is known that the account has no right at all: nobody invited it, or it is another account. */
export const mayDoNothing = (session: Session): boolean =>
  session.kind === 'in' && session.mij.rechten.length === 0;

/** Whether the user sends for at least one locatie. */
export const sendsForLocatie = (session: Session): boolean =>
  rechtenIn(session).some(({ rol }) => rol === 'coordinator' || rol === 'bestuurder');

/** Whether the user sends for more than one locatie: of one, its form says how it stands. */
export const hasSeveralLocaties = (session: Session): boolean =>
  new Set(rechtenIn(session).flatMap(({ locaties }) => locaties.map(({ locatieId }) => locatieId))).size > 1;

/** Every gemeente in which the user has some right, each once. */
export const readableGemeenten = (session: Session): readonly Gemeente[] => gemeentenOf(rechtenIn(session));

/** Every gemeente for which the user runs uitvragen, each once. */
export const runGemeenten = (session: Session): readonly Gemeente[] =>
  gemeentenOf(rechtenIn(session).filter(runsUitvraag));

const gemeentenOf = (rechten: readonly Recht[]): readonly Gemeente[] => [
  ...new Map(rechten.map(({ gemeente }) => [gemeente.gemeentecode, gemeente])).values(),
];
