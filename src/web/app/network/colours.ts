/** Colours of communities, told apart by most kinds of colour vision (after Okabe and Ito 2008, darkened for white paper). */
const PALETTE = ['#0b6fa4', '#c8621b', '#1f8a5f', '#a3487f', '#8a7a1a', '#5b57b5', '#b0413e', '#3f7f8c'] as const;
const OTHERS = '#8b929a';

/** The larger communities have a colour of their own; the many small ones share a grey. */
export function communityColour(community: number): string {
  return PALETTE[community - 1] ?? OTHERS;
}

/** From near white to slate: many weak links stay in the background. @param part of the strongest link, from 0 to 1 */
export function linkColour(part: number): string {
  const strength = part ** 0.7;
  const mix = (weak: number, strong: number) => Math.round(weak + (strong - weak) * strength);
  return `rgb(${mix(236, 96)}, ${mix(239, 120)}, ${mix(241, 132)})`;
}
