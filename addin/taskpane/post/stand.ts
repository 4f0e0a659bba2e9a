import type { UitnodigingRegel } from '../../../shared/contract/uitnodiging-messages.ts';

/** How things stand with one place, what needs attention first. */
export const postStands = [
  'geenAdres',
  'nietAangekomen',
  'verlopen',
  'ingetrokken',
  'nogNiet',
  'wacht',
  'verstuurd',
  'aangenomen',
] as const;
export type PostStand = (typeof postStands)[number];

export function standOf(regel: UitnodigingRegel): PostStand {
  const { adres, toegang, bericht } = regel;
  if (adres === undefined) return 'geenAdres';
  if (bericht?.status === 'niet-aangekomen') return 'nietAangekomen';
  if (bericht?.status === 'wacht') return 'wacht';
  if (toegang) return 'aangenomen';
  return bericht === undefined ? 'nogNiet' : standOfLink(regel);
}

const standOfLink = ({ uitnodiging }: UitnodigingRegel): PostStand =>
  uitnodiging?.status === 'verlopen' || uitnodiging?.status === 'ingetrokken'
    ? uitnodiging.status
    : 'verstuurd';

/** Those at which the gemeente has to do something. */
export const needsAttention = (regel: UitnodigingRegel): boolean =>
  ['geenAdres', 'nietAangekomen', 'verlopen', 'ingetrokken'].includes(standOf(regel));

/** To whom uitnodigingen go when nobody is named. */
export const isNew = ({ adres, bericht }: UitnodigingRegel): boolean =>
  adres !== undefined && (bericht === undefined || bericht.status === 'vervallen');

/** Who is reminded: coordinators of whom something is asked, where mail arrives. */
export const isReminded = ({ rol, adres, compleet, bericht }: UitnodigingRegel): boolean =>
  rol === 'coordinator' && adres !== undefined && !compleet && bericht?.status !== 'niet-aangekomen';

/** One address gets one mail, however many places it stands for. */
export const mailsTo = (regels: readonly UitnodigingRegel[]): number =>
  new Set(regels.map(({ rol, adres }) => `${rol}|${adres ?? ''}`)).size;
