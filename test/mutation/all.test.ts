/** All in one file: what the tests import is loaded once a mutant. */
import '../mentions.test.js';
import '../clauses.test.js';
