import { useEffect, useState } from 'react';
import { useStrings } from '../language.js';

interface ThresholdProps {
  readonly value: number;
  readonly most: number;
  readonly set: (value: number) => void;
}

/** How many tasks two bodies must share to be linked. The server is asked when the slider rests. */
export function Threshold({ value, most, set }: ThresholdProps) {
  const { network } = useStrings();
  const [moving, setMoving] = useState(value);
  useEffect(() => setMoving(value), [value]);
  useEffect(() => {
    if (moving === value) return;
    const rest = setTimeout(() => set(moving), 200);
    return () => clearTimeout(rest);
  }, [moving, value, set]);
  return (
    <label className="threshold">
      {network.threshold}
      <input
        type="range"
        min={1}
        max={most}
        value={moving}
        onChange={(event) => setMoving(Number(event.target.value))}
      />
      <output>{moving}</output>
    </label>
  );
}
