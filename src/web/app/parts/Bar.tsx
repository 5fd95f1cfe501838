interface BarProps {
  readonly value: number;
  readonly most: number;
}

/** A number as a length beside its digits; nothing for a reader who cannot see it. */
export function Bar({ value, most }: BarProps) {
  return (
    <span className="bar" aria-hidden="true">
      <span style={{ inlineSize: `${(100 * value) / Math.max(1, most)}%` }} />
    </span>
  );
}
