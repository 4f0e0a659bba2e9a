import { Button } from '@fluentui/react-components';
import { helpTexts as texts } from '../../texts/pane-help.ts';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';

/** From a message to the whole explanation of its rule. `id`: of the button, to come back to. */
export function ExplainRule({
  pane,
  rule,
  id,
  describedBy,
}: Pick<ScreenProps, 'pane'> & { readonly rule: string; readonly id: string; readonly describedBy: string }) {
  const layout = useLayout();
  return (
    <Button
      id={id}
      size="small"
      appearance="subtle"
      className={layout.link}
      aria-describedby={describedBy}
      onClick={() => pane.tell({ type: 'explanationAsked', id: rule, opener: id })}
    >
      {texts.ofRule}
    </Button>
  );
}
