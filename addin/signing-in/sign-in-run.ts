import type { EntraAuth, Way } from '../api/config.ts';
import { codeOfMsal } from '../api/entra/msal-failure.ts';
import type { PageAnswer } from '../api/entra/sign-in-page.ts';
import { type Asked, keep, kept, newlyAsked } from './asked.ts';
import { directory } from './directory.ts';
import type { SignInView } from './sign-in-view.ts';

/** What the page works with. */
export interface RunParts {
  readonly settings: EntraAuth;
  readonly view: SignInView;
  readonly storage: Storage;
  /** Address of this page as it was opened. */
  readonly address: URL;
  /** Tells the page that opened this window. */
  readonly tell: (answer: PageAnswer, asked: Asked) => Promise<void>;
}

/** Goes to the directory, or tells what it answered: this page is opened for the one and for the other. */
export async function runSignIn(parts: RunParts): Promise<void> {
  const { view, storage, address, tell } = parts;
  const fresh = newlyAsked(address);
  const asked = fresh ?? kept(storage);
  if (asked === undefined) {
    view.say('done');
    return;
  }
  const answer = fresh === undefined ? await answered(parts, asked) : await begun(parts, asked);
  if (answer === undefined) return;
  // Nothing of this stays behind in the window, also where nobody closes it.
  storage.clear();
  view.say('done');
  await tell(answer, asked);
}

/** Leaves for the directory. Answers only where that did not succeed. */
async function begun(parts: RunParts, asked: Asked): Promise<PageAnswer | undefined> {
  const { settings, view, storage } = parts;
  const { ask } = asked;
  const way = ask.kind === 'out' ? ask.way : ((await view.choose(waysOf(settings))) ?? 'work');
  keep({ ...asked, way }, storage);
  view.say(ask.kind === 'out' ? 'leaving' : 'going');
  try {
    const there = await directory(settings, way, pageOf(parts));
    await (ask.kind === 'out' ? there.signOut(ask.hint) : there.signIn(ask.choose));
    return undefined;
  } catch (error) {
    return { kind: 'failed', code: codeOfMsal(error) };
  }
}

async function answered(parts: RunParts, { ask, way = 'work' }: Asked): Promise<PageAnswer> {
  if (ask.kind === 'out') return { kind: 'out' };
  return (await directory(parts.settings, way, pageOf(parts))).answer();
}

const waysOf = ({ work, code }: EntraAuth): readonly Way[] => [
  ...(work === undefined ? [] : (['work'] as const)),
  ...(code === undefined ? [] : (['code'] as const)),
];

const pageOf = ({ address }: RunParts): string => `${address.origin}${address.pathname}`;
