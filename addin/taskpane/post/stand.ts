import { dutchDay } from '../../../shared/kernel/dutch-day.ts';
import type { UitnodigingRegel } from '../../../shared/contract/uitnodiging-messages.ts';

/** How things stand with one place, what needs attention first. */
export const postStands = [
  'geenAdres',
  'nietAangekomen',
  'verlopen',
  'ingetrokken',
  'beeindigd',
  'nogNiet',
  'wacht',
  'verstuurd',
  'aangenomen',
] as const;
export type PostStand = (typeof postStands)[number];

export function standOf(regel: UitnodigingRegel): PostStand {
  const { adres, toegang, bericht, uitnodiging } = regel;
  if (adres === undefined) return 'geenAdres';
  if (bericht?.status === 'niet-aangekomen') return 'nietAangekomen';
  if (bericht?.status === 'wacht') return 'wacht';
  if (toegang) return 'aangenomen';
  if (bericht === undefined && uitnodiging?.status !== 'gebruikt') return 'nogNiet';
  return standOfLink(regel);
}

/** Of a link that was used while nobody has the right, the right was withdrawn. */
function standOfLink({ uitnodiging }: UitnodigingRegel): PostStand {
  if (uitnodiging?.status === 'gebruikt') return 'beeindigd';
  return uitnodiging?.status === 'verlopen' || uitnodiging?.status === 'ingetrokken'
    ? uitnodiging.status
    : 'verstuurd';
}

/** Those at which the gemeente has to do something. */
export const needsAttention = (regel: UitnodigingRegel): boolean =>
  ['geenAdres', 'nietAangekomen', 'verlopen', 'ingetrokken'].includes(standOf(regel));

/** To whom uitnodigingen go when nobody is named. */
export const isNew = ({ krijgt }: UitnodigingRegel): boolean => krijgt.includes('uitnodiging');

/** Who is reminded, as the server tells: it decides by the same when it sends. */
export const isReminded = ({ krijgt }: UitnodigingRegel): boolean => krijgt.includes('herinnering');

/** One address gets one mail, however many places it stands for. */
export const mailsTo = (regels: readonly UitnodigingRegel[]): number =>
  new Set(regels.map(({ rol, adres }) => `${rol}|${adres ?? ''}`)).size;

/** When the last mail went to any of these, RFC 3339 in UTC; undefined where none did. */
export const lastMail = (regels: readonly UitnodigingRegel[]): string | undefined =>
  regels
    .flatMap(({ bericht }) => (bericht === undefined || bericht.status === 'wacht' ? [] : [bericht.moment]))
    .sort()
    .at(-1);

/** Whether what came last is asking to take part, on the day of `now`: nobody can be late with that. */
export const isJustInvited = ({ bericht }: UitnodigingRegel, now: string): boolean =>
  bericht !== undefined &&
  ['uitnodiging', 'verzoek'].includes(bericht.soort) &&
  dutchDay(new Date(bericht.moment)) === dutchDay(new Date(now));
