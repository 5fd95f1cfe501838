/** Turns the files of queries/examples into tabs: the query as it stands, its variables from the header. */

export interface ExampleTab {
  readonly query: string;
  readonly variables?: string;
}

const VARIABLES = /^#\s*variables:\s*(.+)$/m;

/**
 * One tab for each file, in the order of their names.
 * @param files path → content; a line `# variables: {…}` in the header holds the variables as JSON
 */
export function exampleTabs(files: Readonly<Record<string, string>>): ExampleTab[] {
  return Object.keys(files)
    .sort()
    .map((path) => tabOf(files[path] ?? ''));
}

function tabOf(query: string): ExampleTab {
  const json = VARIABLES.exec(query)?.[1];
  return json === undefined ? { query } : { query, variables: pretty(json) };
}

/** Readable JSON; a header that is not JSON is shown as it stands, so that its writer sees it. */
function pretty(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}
