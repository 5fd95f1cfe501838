/** Colours of communities, told apart by most kinds of colour vision (after Okabe and Ito 2008, darkened for white paper). */
const PALETTE = ['#0b6fa4', '#c8621b', '#1f8a5f', '#a3487f', '#8a7a1a', '#5b57b5', '#b0413e', '#3f7f8c'] as const;
const OTHERS = '#8b929a';

/** The larger communities have a colour of their own; the many small ones share a grey. */
export function communityColour(community: number): string {
  return PALETTE[community - 1] ?? OTHERS;
}
