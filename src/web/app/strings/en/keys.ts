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
  [
    'A document’s text',
    [
      ['n j', 'Next clause'],
      ['p k', 'Clause before'],
    ],
  ],
  [
    'The network, once its picture has the focus',
    [
      ['+ −', 'Nearer, farther'],
      ['0', 'The whole'],
      ['← ↑ → ↓', 'Move'],
    ],
  ],
  [
    'The matrix',
    [
      ['← ↑ → ↓', 'From cell to cell'],
      ['Home End', 'First, last body'],
      ['Enter', 'The clause behind the cell'],
    ],
  ],
];

export const keys = { title: 'Keys', groups };
