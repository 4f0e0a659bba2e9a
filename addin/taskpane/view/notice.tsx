import { useLayout } from './layout.ts';

/** One thing to know, with what to do about it. */
export function Notice({ title, text }: { readonly title: string; readonly text?: string }) {
  const layout = useLayout();
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{title}</h2>
      {text !== undefined && <p className={layout.paragraph}>{text}</p>}
    </section>
  );
}
