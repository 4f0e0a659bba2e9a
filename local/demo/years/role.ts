import type { Form } from '../../../shared/inzending/form.ts';
import type { KindRegel } from '../../../shared/inzending/kind-regel.ts';
import { oordeelNames, yesNoUnknownNames } from '../../../shared/inzending/oordeel.ts';
import { generate, type GenerateBrief, type InventedLocatie } from '../generate.ts';

/**
 * What a locatie does in one year; each is what the server must say of it afterwards.
 *
 * @internal exported for the test that every one of them is played
 */
export const roles = [
  'ingezonden',
  'te-laat',
  'gecorrigeerd',
  'teruggegeven',
  'ingetrokken',
  'nulopgave',
  'niet-ingezonden',
] as const;
export type Role = (typeof roles)[number];
export type RoleCounts = Readonly<Record<Role, number>>;

/** A locatie in one year, with what it does. */
export interface Player {
  readonly invented: InventedLocatie;
  readonly role: Role;
}

/** So many locaties are needed for one of each role, and a few that only send. */
export const FEWEST = 10;

/** What an invented locatie that sends in time does beside that: the first three, of those with children in each fase. */
const beside: readonly Role[] = ['gecorrigeerd', 'teruggegeven', 'ingetrokken'];

/** Invents what the locaties do in one year. `plain`: those that only send, as something else happens to them. */
export function invent(brief: GenerateBrief, plain: readonly string[]): readonly Player[] {
  let next = 0;
  return generate(brief).map((invented) => {
    const isPlain = plain.includes(invented.locatie.locatieId);
    const { answer, form } = invented;
    if (answer !== 'ingezonden' || isPlain || form.kinderen.length === 0) return { invented, role: answer };
    const role = beside[next] ?? 'ingezonden';
    next += 1;
    return { invented, role };
  });
}

export const countRoles = (all: readonly Role[]): RoleCounts =>
  Object.fromEntries(roles.map((role) => [role, all.filter((one) => one === role).length])) as RoleCounts;

/** What counts of a locatie once the year is over: nothing of who took it back or stayed silent. */
export const isCounted = (role: Role): boolean => !['ingetrokken', 'niet-ingezonden'].includes(role);

/** The form as it was sent at first by who mends it later: one child too few grows enough. */
export function withSlip(form: Form): Form {
  const at = form.kinderen.findIndex(({ oordelen }) => grows(oordelen) !== undefined);
  return { ...form, kinderen: form.kinderen.map((kind, i) => (i === at ? slipped(kind) : kind)) };
}

const grows = (oordelen: KindRegel['oordelen']): string | undefined =>
  Object.keys(oordelen).find((domein) => oordelen[domein] === oordeelNames.voldoende);

function slipped(kind: KindRegel): KindRegel {
  const domein = grows(kind.oordelen);
  if (domein === undefined) return kind;
  return {
    ...kind,
    oordelen: { ...kind.oordelen, [domein]: oordeelNames.onvoldoende },
    hulp: { ...kind.hulp, [domein]: yesNoUnknownNames.nee },
  };
}
