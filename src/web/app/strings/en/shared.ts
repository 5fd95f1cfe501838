export const shared = {
  title: 'Shared tasks',
  of: (names: string) => `Tasks that ${names} own together`,
  none: 'These bodies share no task.',
  and: ' and ',
  few: 'Name at least two bodies in the address: /shared?agencies=ID,ID',
};
