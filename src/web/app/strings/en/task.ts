export const task = {
  title: 'Task',
  responsible: 'Responsible bodies',
  clauses: 'The clause as printed',
  words: 'The task in its own words',
  under: 'Items under it',
  above: 'Stands under',
  deadline: 'Due',
  noDate: 'no date',
  unassigned: 'No clause assigns this item itself.',
  openEnded: 'The list ends in 等: there are more bodies than it names.',
  assigned: 'assigned',
};
