export const issues = {
  title: 'What could not be read for certain',
  empty: 'Nothing is in doubt.',
};
