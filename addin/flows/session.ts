import type { Mij } from '../../shared/contract/rechten.ts';
import type { Outcome } from './outcome.ts';
import type { SignInHow } from '../api/auth.ts';
import type { Ports } from './ports.ts';

export const whoAmI = ({ client }: Pick<Ports, 'client'>): Promise<Outcome<Mij>> =>
  client.call('readMij', { path: {} });

export const signIn = ({ auth }: Ports, how?: SignInHow): Promise<Outcome<void>> => auth.signIn(how);

export const signOut = ({ auth }: Ports): Promise<Outcome<void>> => auth.signOut();
