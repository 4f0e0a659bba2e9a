import { AuthError } from '@azure/msal-browser';
import type { PageAnswer } from './sign-in-page.ts';

type Code = Extract<PageAnswer, { kind: 'failed' }>['code'];

/** What MSAL and the directory say in a word; the first ten when nobody could be reached. */
const byCode: Readonly<Record<string, Code>> = {
  no_network_connectivity: 'even-niet-bereikbaar',
  network_error: 'even-niet-bereikbaar',
  post_request_failed: 'even-niet-bereikbaar',
  get_request_failed: 'even-niet-bereikbaar',
  endpoints_resolution_error: 'even-niet-bereikbaar',
  openid_config_error: 'even-niet-bereikbaar',
  timed_out: 'even-niet-bereikbaar',
  temporarily_unavailable: 'even-niet-bereikbaar',
  server_error: 'even-niet-bereikbaar',
  service_unavailable: 'even-niet-bereikbaar',
  user_cancelled: 'aanmelden-gestopt',
  user_canceled: 'aanmelden-gestopt',
  popup_window_error: 'venster-geblokkeerd',
  empty_window_error: 'venster-geblokkeerd',
  consent_required: 'toestemming-nodig',
};

/**
 * Numbers of Entra for what only an administrator can permit (Microsoft Learn, "Authentication and authorization error
 * codes", and "Unexpected error when performing consent to an application"). 65004 is somebody who declined.
 */
const byNumber: Readonly<Record<string, Code>> = {
  '65001': 'toestemming-nodig',
  '65004': 'aanmelden-gestopt',
  '90008': 'toestemming-nodig',
  '90093': 'toestemming-nodig',
  '90094': 'toestemming-nodig',
  '90095': 'toestemming-nodig',
  '650052': 'toestemming-nodig',
  '650056': 'toestemming-nodig',
};

/**
 * Why nobody is signed in. The numbers may change, which Microsoft warns of, so what is not known ends as an account
 * that is not let in: that says to try another account or to ask one's own administrator.
 */
export function codeOfMsal(error: unknown): Code {
  if (!(error instanceof AuthError)) return 'even-niet-bereikbaar';
  const { errorCode, errorMessage, subError } = error;
  const [, number = ''] = /AADSTS(\d+)/.exec(errorMessage) ?? [];
  const known = byNumber[number] ?? byCode[errorCode] ?? byCode[subError];
  if (known !== undefined) return known;
  return errorCode === 'access_denied' && number === '' ? 'aanmelden-gestopt' : 'account-niet-toegelaten';
}
