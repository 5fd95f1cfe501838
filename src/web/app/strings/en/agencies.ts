export const agencies = { title: 'Bodies that hold tasks', empty: 'No body holds a task yet.' };
