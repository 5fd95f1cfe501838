/** Names that the test run and its test files share to find the one Neo4j. */
import { join } from 'node:path';

/** Jars are kept between runs. */
export const JARS = join(process.cwd(), '.zeren', 'neo4j');
/** Written into the run's folder by the test file that started the server. */
export const SERVER_FILE = 'server.json';
/** The server is started with authentication, so that a wrong password can be tried. */
export const PASSWORD = 'only-for-tests';
