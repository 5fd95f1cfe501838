import { useStrings } from '../language.js';
import type { Stage } from './stage/Stage.js';

/** Nearer, further, the whole, and the whole screen. */
export function ZoomButtons({ stage }: { readonly stage: Stage | null }) {
  const { network } = useStrings();
  return (
    <div className="zoom">
      <button type="button" title={network.zoomIn} aria-label={network.zoomIn} onClick={() => stage?.zoomIn()}>
        +
      </button>
      <button type="button" title={network.zoomOut} aria-label={network.zoomOut} onClick={() => stage?.zoomOut()}>
        −
      </button>
      <button type="button" title={network.whole} aria-label={network.whole} onClick={() => stage?.reset()}>
        <svg
          viewBox="0 0 12 12"
          width="12"
          height="12"
          aria-hidden="true"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
        >
          <rect x="1" y="1" width="10" height="10" rx="1.5" />
          <circle cx="6" cy="6" r="1.2" fill="currentColor" />
        </svg>
      </button>
      <button type="button" title={network.fullScreen} aria-label={network.fullScreen} onClick={fullScreen}>
        <svg
          viewBox="0 0 12 12"
          width="12"
          height="12"
          aria-hidden="true"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
        >
          <path d="M1 4V1h3M8 1h3v3M11 8v3H8M4 11H1V8" />
        </svg>
      </button>
    </div>
  );
}

/** The nearest figure fills the screen, or gives it back. */
function fullScreen({ currentTarget }: { readonly currentTarget: HTMLElement }): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else void currentTarget.closest('figure')?.requestFullscreen();
}
