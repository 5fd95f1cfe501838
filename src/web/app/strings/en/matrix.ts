export const matrix = {
  title: 'Responsibility matrix',
  empty: 'No clause of this document assigns a task.',
  legend: 'Roles: ',
  total: 'Total',
  chosen: 'The clause behind the cell',
  scroll: 'Tasks by bodies; scrolls both ways',
  hint: 'Choose a cell to read its clause.',
};
