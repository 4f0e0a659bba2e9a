import type { Topic, TopicPart } from '../../help/topic.ts';
import { useLayout } from './layout.ts';

/** An explanation without its title. */
export function TopicBody({ topic: { place, parts } }: { readonly topic: Topic }) {
  const layout = useLayout();
  return (
    <>
      {place !== undefined && <p className={`${layout.paragraph} ${layout.quiet}`}>{place}</p>}
      {parts.map((part, index) => (
        <Part key={index} {...part} />
      ))}
    </>
  );
}

function Part({ label, text, list }: TopicPart) {
  const layout = useLayout();
  const before = label === undefined ? null : <strong>{/[?!]$/.test(label) ? label : `${label}:`}</strong>;
  return (
    <>
      <p className={layout.paragraph}>
        {before} {text}
      </p>
      {list && (
        <ul className={layout.list}>
          {list.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
    </>
  );
}
