import { allOf, childOf } from '../../../../local/manifest/parse-manifest.ts';
import type { ManifestRule } from '../manifest-rule.ts';
import { pathOf } from '../path-of.ts';

const MAX_LABEL_ID = 125;
const actionTypes = ['ExecuteFunction', 'ShowTaskpane'];

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** Buttons, and the functions behind them. */
export const functionRules: readonly ManifestRule[] = [
  {
    name: 'action-is-known',
    check: ({ manifest }) =>
      allOf(manifest, 'Action')
        .filter((action) => !actionTypes.includes(action.getAttributeNS(XSI, 'type') ?? ''))
        .map((action) => `${pathOf(action)} has the type ${String(action.getAttributeNS(XSI, 'type'))}.`),
  },
  {
    name: 'button-has-function',
    check: ({ manifest, functionNames }) =>
      allOf(manifest, 'Action')
        .filter((action) => action.getAttributeNS(XSI, 'type') === 'ExecuteFunction')
        .map((action) => childOf(action, 'FunctionName')?.textContent.trim() ?? '')
        .filter((name) => !functionNames.includes(name))
        .map((name) => `no code is tied to "${name}".`),
  },
  {
    name: 'function-has-button',
    check: ({ manifest, functionNames }) => {
      const named = allOf(manifest, 'FunctionName').map((one) => one.textContent.trim());
      return functionNames.filter((name) => !named.includes(name)).map((name) => `"${name}" has no button.`);
    },
  },
  {
    name: 'control-id-is-unique',
    check: ({ manifest }) => {
      const ids = ['CustomTab', 'Group', 'Control'].flatMap((name) =>
        allOf(manifest, name).map((one) => one.getAttribute('id') ?? ''),
      );
      return ids
        .filter((id, index) => id === '' || id.length > MAX_LABEL_ID || ids.indexOf(id) !== index)
        .map((id) => `the id "${id}" is empty, too long or used twice.`);
    },
  },
];
