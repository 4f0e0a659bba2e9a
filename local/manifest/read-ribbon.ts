import { allOf, childOf, childrenOf, parseManifest } from './parse-manifest.ts';

export interface RibbonControl {
  readonly id: string;
  readonly label: string;
  readonly supertip: string;
  /** Address of the icon of 32 pixels, as the manifest has it. */
  readonly icon: string;
  readonly functionName: string;
}

interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

export interface Ribbon {
  /** Label of the tab. */
  readonly tab: string;
  readonly groups: readonly RibbonGroup[];
}

/** What Excel would put in the ribbon for this manifest: the tab, its groups and their buttons. */
export function readRibbon(manifestXml: string): Ribbon {
  const manifest = parseManifest(manifestXml);
  const [tab] = allOf(manifest, 'CustomTab');
  if (tab === undefined) throw new Error('The manifest has no CustomTab.');
  const resources = readResources(manifest);
  const text = (element: Element | undefined) => resources.get(element?.getAttribute('resid') ?? '') ?? '';
  const control = (element: Element): RibbonControl => {
    const supertip = childOf(element, 'Supertip');
    const action = childOf(element, 'Action');
    return {
      id: idOf(element),
      label: text(childOf(element, 'Label')),
      supertip: text(supertip && childOf(supertip, 'Description')),
      icon: readIcon(element, resources),
      functionName: (action && childOf(action, 'FunctionName')?.textContent.trim()) ?? '',
    };
  };
  return {
    tab: text(childOf(tab, 'Label')),
    groups: childrenOf(tab, 'Group').map((group) => ({
      id: idOf(group),
      label: text(childOf(group, 'Label')),
      controls: childrenOf(group, 'Control').map(control),
    })),
  };
}

const idOf = (element: Element): string => element.getAttribute('id') ?? '';

function readIcon(element: Element, resources: ReadonlyMap<string, string>): string {
  const icon = childOf(element, 'Icon');
  const images = icon === undefined ? [] : childrenOf(icon, 'Image');
  const image = images.find((one) => one.getAttribute('size') === '32');
  return resources.get(image?.getAttribute('resid') ?? '') ?? '';
}

/** Values of the resources by their id. */
function readResources(manifest: Document): ReadonlyMap<string, string> {
  const [resources] = allOf(manifest, 'Resources');
  const entries =
    resources === undefined ? [] : [...resources.children].flatMap((list) => [...list.children]);
  return new Map(entries.map((entry) => [idOf(entry), entry.getAttribute('DefaultValue') ?? '']));
}
