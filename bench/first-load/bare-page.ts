/**
 * Source of a page with React and these parts of Fluent UI and nothing else: components are drawn, the rest is kept
 * by naming it. It is weighed, not shown.
 */
export function barePage(names: readonly string[]): string {
  const components = names.filter((name) => /^[A-Z]/.test(name) && name !== 'FluentProvider');
  const rest = names.filter((name) => !components.includes(name) && name !== 'FluentProvider');
  return `
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { ${['FluentProvider', ...components, ...rest].join(', ')} } from '@fluentui/react-components';

window.kept = [${rest.join(', ')}];
const components = [${components.join(', ')}];
createRoot(document.body).render(
  createElement(FluentProvider, null, components.map((one, key) => createElement(one, { key }))),
);
`;
}
