/** Keys, several of one meaning with a blank between them, and what they do, by view. */
type Keys = readonly (readonly [view: string, list: readonly (readonly [keys: string, what: string])[]])[];

const groups: Keys = [
  [
    'Everywhere',
    [
      ['/', 'Search'],
      ['?', 'This list'],
      ['Esc', 'Close what is open'],
    ],
  ],
];

export const keys = { title: 'Keys', groups };
