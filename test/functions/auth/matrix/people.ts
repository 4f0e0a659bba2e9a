import type { SeedUser } from '../../../../local/seed/seed-data.ts';
import type { Grant } from '../../../../functions/storage/toegang-store.ts';

type Right = Pick<Grant, 'rol' | 'scope'>;

const ofWhole = (rol: Grant['rol']): readonly Right[] => [{ rol, scope: 'gemeente' }];
const coordinator = (...ids: readonly string[]) =>
  ids.map((scope) => ({ rol: 'coordinator' as const, scope }));

/** Who has which rights in the first gemeente. */
const partners = {
  coordinator: coordinator('loc-1'),
  bestuurder: [{ rol: 'bestuurder', scope: 'org-1' }],
  'coordinator of another locatie': coordinator('loc-2'),
  'bestuurder of another organisatie': [{ rol: 'bestuurder', scope: 'org-2' }],
  gemeente: ofWhole('gemeente'),
  bureau: ofWhole('bureau'),
  lezer: ofWhole('lezer'),
} as const satisfies Record<string, readonly Right[]>;
export type Partner = keyof typeof partners;

/** Who has no right there; the last of them no account either. */
const strangers = [
  'everything in another gemeente',
  'no right, of a known organisatie',
  'an organisatie that nobody knows',
  'an organisatie that was shut out',
  'a right that has ended',
  'a right that was withdrawn',
  'no token',
] as const;
export type Stranger = (typeof strangers)[number];
export type Who = Partner | Stranger;
export const isStranger = (who: Who): who is Stranger => (strangers as readonly Who[]).includes(who);

export const everyPartner = Object.keys(partners) as readonly Partner[];
export const everyone: readonly Who[] = [...everyPartner, ...strangers];

/** Every role in the second gemeente, at its own places and at those that have the id of one in the first. */
export const foreignRights: readonly Right[] = [
  ...(['gemeente', 'bureau', 'lezer'] as const).flatMap(ofWhole),
  ...coordinator('loc-1', 'loc-x'),
  { rol: 'bestuurder', scope: 'org-1' },
  { rol: 'bestuurder', scope: 'org-x' },
];

const guid = (kind: 'aaa' | 'bbb', nth: number) =>
  `00000000-0000-4000-8${kind}-${String(nth).padStart(12, '0')}`;

/** Tenants: of who works there, of nobody yet, and one that was shut out. */
export const tenantOf = (who: Who): string =>
  guid(
    'aaa',
    { 'an organisatie that nobody knows': 2, 'an organisatie that was shut out': 3 }[who as string] ?? 1,
  );

export const personOf = (who: Who): string => `${tenantOf(who)}.${guid('bbb', everyone.indexOf(who))}`;
export const upnOf = (who: Who): string => `w${everyone.indexOf(who)}@proefdam.example`;

/** As accounts at the issuer, with their rights in the first gemeente. */
export const users: readonly SeedUser[] = everyone.map((who) => ({
  upn: upnOf(who),
  name: who,
  description: who,
  role: 'lezer',
  tid: tenantOf(who),
  oid: personOf(who).slice(personOf(who).indexOf('.') + 1),
  grants: who in partners ? partners[who as Partner] : [],
}));
