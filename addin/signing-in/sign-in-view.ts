import type { Way } from '../api/config.ts';
import { signingInTexts as texts } from '../texts/signing-in.ts';

/** What the page shows. */
export interface SignInView {
  /** Asks with which kind of account; without asking where there is one kind. */
  readonly choose: (ways: readonly Way[]) => Promise<Way | undefined>;
  readonly say: (what: 'going' | 'leaving' | 'done' | 'notStarted') => void;
}

const why: Readonly<Record<Way, string>> = { work: texts.workWhy, code: texts.codeWhy };

/** Few words and two buttons: what is loaded here stands between a click and the page of a directory. */
export function signInView(main: HTMLElement): SignInView {
  const heading = make('h1', texts.title);
  const status = make('p', '');
  status.setAttribute('role', 'status');
  main.replaceChildren(heading, status);
  return {
    choose: async (ways) => {
      if (ways.length < 2) return ways[0];
      const question = make('p', texts.choose);
      const { chosen, list } = choices(ways);
      status.before(question, list);
      const way = await chosen;
      question.remove();
      list.remove();
      return way;
    },
    say: (what) => {
      status.textContent = texts[what];
    },
  };
}

function choices(ways: readonly Way[]) {
  const list = document.createElement('ul');
  const chosen = new Promise<Way>((resolve) => {
    for (const way of ways) {
      const button = make('button', texts[way]);
      const reason = make('p', why[way]);
      reason.id = `why-${way}`;
      button.setAttribute('aria-describedby', reason.id);
      button.setAttribute('type', 'button');
      button.addEventListener('click', () => resolve(way));
      const item = document.createElement('li');
      item.append(button, reason);
      list.append(item);
    }
  });
  return { chosen, list };
}

function make(tag: 'h1' | 'p' | 'button', text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
