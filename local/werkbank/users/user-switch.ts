import { element } from '../dom/element.ts';
import { menuButton } from '../dom/menu.ts';
import { texts } from '../texts/texts.ts';
import type { User } from './users.ts';

const roleName = ({ role }: User): string => texts.users.roles[role] ?? role;

export interface UserSwitch {
  readonly element: HTMLElement;
  show(user: User): void;
}

/** The button that shows who works here, and lets another example user take the place. */
export function makeUserSwitch(users: readonly User[], onChoose: (user: User) => void): UserSwitch {
  const name = element('span');
  let current: User | undefined;
  const opener = menuButton([name], texts.users.choose, () => [
    {
      label: texts.users.choose,
      items: users.map((user) => ({
        label: texts.users.shown(user.name, roleName(user)),
        detail: user.description,
        checked: user.upn === current?.upn,
        onChoose: () => {
          if (user.upn !== current?.upn) onChoose(user);
        },
      })),
    },
  ]);
  return {
    element: opener,
    show: (user) => {
      current = user;
      name.textContent = texts.users.current(user.name, roleName(user));
    },
  };
}
