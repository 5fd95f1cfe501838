/** Versions of what outlives a run of the program. Each is raised when a program that knows only the one before would read it wrongly. */

/** Of the records of `zeren extract`: each document bears it as `format`. */
export const RECORDS_FORMAT = 1;

/**
 * Of the graph's labels, edges and properties (graph/README.md): the store's state bears it as `schema`. There is no other
 * migration than to load the texts again: all that a graph holds comes from them.
 */
export const GRAPH_SCHEMA = 1;
