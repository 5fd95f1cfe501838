/** The agencies room: mention + jurisdiction + date → party. */
export { settles, settlingLines } from './doubts.js';
export { expandAgencies, expandAgency, recordById } from './expand.js';
export { type JointBody, jointBodies } from './joint.js';
export { findJurisdiction, type JurisdictionClues, type JurisdictionFound } from './jurisdiction.js';
export { normaliseName } from './normalise.js';
export { parseReference, type Reference, ReferenceDataError, type ReferenceFiles } from './reference.js';
export { knowsName, type ResolveContext, resolve } from './resolve.js';
export { type Settling, settlings, yamlLine } from './settle.js';
