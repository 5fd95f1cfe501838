/** Neo4j's own jars from Maven Central, for a real server without Docker and without an account. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { reasonOf } from './engine.js';
import { StoreError } from './errors.js';

const run = promisify(execFile);

export const NEO4J_VERSION = '5.26.30';

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>zeren</groupId>
  <artifactId>neo4j-local</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${NEO4J_VERSION}</version>
    </dependency>
  </dependencies>
</project>
`;

/** What is missing for a local Neo4j: Java 17 or later, Maven (only as long as the jars are not there); empty if nothing is. */
export async function missingForNeo4j(folder: string): Promise<string[]> {
  const missing: string[] = [];
  const java = await javaVersion();
  if (java === null) missing.push('Java 17 or later (java)');
  else if (java < 17) missing.push(`Java 17 or later (java is ${java})`);
  if (!existsSync(doneFile(folder)) && !(await answers('mvn', ['-v']))) missing.push('Maven (mvn)');
  return missing;
}

/**
 * Fetches the jars if they are not there yet (about 120 MB, once).
 * @param folder where they are kept
 * @returns the folder that holds them
 * @throws StoreError if Maven cannot fetch them
 */
export async function fetchJars(folder: string): Promise<string> {
  const jars = join(folder, `lib-${NEO4J_VERSION}`);
  if (existsSync(doneFile(folder))) return jars;
  mkdirSync(folder, { recursive: true });
  rmSync(jars, { recursive: true, force: true });
  writeFileSync(join(folder, 'pom.xml'), POM);
  const options = ['-B', '-q', '-f', join(folder, 'pom.xml'), `-DoutputDirectory=${jars}`, '-DincludeScope=runtime'];
  try {
    await run('mvn', [...options, 'dependency:copy-dependencies'], { maxBuffer: 1 << 26 });
  } catch (error) {
    throw new StoreError(
      `Maven could not fetch Neo4j ${NEO4J_VERSION} into ${jars} (${reasonOf(error).split('\n')[0]})`,
      'Install Maven, or check that it reaches a repository ("mvn -v", ~/.m2/settings.xml).',
      error,
    );
  }
  writeFileSync(doneFile(folder), `${readdirSync(jars).length}\n`);
  return jars;
}

/** Written last, so that a broken download is begun again. */
const doneFile = (folder: string): string => join(folder, `fetched-${NEO4J_VERSION}`);

async function javaVersion(): Promise<number | null> {
  try {
    const { stderr, stdout } = await run('java', ['-version']);
    const version = /version "(\d+)/.exec(stderr + stdout)?.[1];
    return version === undefined ? null : Number(version);
  } catch {
    return null;
  }
}

async function answers(program: string, options: readonly string[]): Promise<boolean> {
  try {
    await run(program, options);
    return true;
  } catch {
    return false;
  }
}
