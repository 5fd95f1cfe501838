import { type ReactNode, useId } from 'react';

interface SectionProps {
  readonly title: ReactNode;
  readonly count?: number | undefined;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a view under its own heading. */
export function Section({ title, count, aside, children }: SectionProps) {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <div className="section-head">
        <h2 id={heading}>
          {title}
          {count === undefined ? null : <span className="count">{count.toLocaleString()}</span>}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
