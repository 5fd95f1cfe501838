/** What requests for tasks ask of each: who is responsible, and where it stands. */

/** Fields of a Task that show it with its evidence. */
export const TASK = `id heading text
      document { id title number date }
      deadlines { text date basis }
      responsibilities { role mention basis agency { id name englishName } clause { id text } source { file startLine endLine } }
      source { file startLine endLine }`;
/** Fields of a Document that name it. */
export const DOCUMENT = 'id number title englishTitle date inCorpus';
/** Fields of an Agency that name it. */
export const AGENCY = 'id name shortName englishName';
