/** All in one file, the fast ones first: what the tests import is loaded once a mutant, and the first that fails ends it. */
import '../mentions.test.js';
import '../mention-parts.test.js';
import '../forms.test.js';
import '../body-names.test.js';
import '../clause-words.test.js';
import '../table-rows.test.js';
import '../clauses.test.js';
import '../seed-clauses.test.js';
