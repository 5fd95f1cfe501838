/** When the address of a Neo4j names another way to speak than the server's: routed or not, with TLS or without. */

interface Misfit {
  readonly what: string;
  readonly advice: string;
}

interface Address {
  readonly uri: string;
  readonly host: string;
  /** Whether the driver asks for the members of a cluster. */
  readonly routed: boolean;
  readonly encrypted: boolean;
}

const UNREACHED = /ServiceUnavailable|SessionExpired/;
const NOT_LEADER = /Cluster\.NotALeader|ForbiddenOnReadOnlyDatabase/;
const AURA = /\.databases\.neo4j\.io$/i;
const CERTIFICATE = /certificate|altnames|unable to verify/i;
const NO_TLS = /wrong version number|SSL routines|packet length too long|TLS connection was established/i;

type Rule = readonly [fits: (code: string, reason: string, at: Address) => boolean, say: (at: Address) => Misfit];

/** The first that fits counts. */
const RULES: readonly Rule[] = [
  [
    (code, _, { host, encrypted }) => UNREACHED.test(code) && AURA.test(host) && !encrypted,
    ({ uri, host }) => ({
      what: `Neo4j Aura does not answer at ${uri}: it takes encrypted connections only`,
      advice: `Set NEO4J_URI to neo4j+s://${host}.`,
    }),
  ],
  [
    (code, reason) => UNREACHED.test(code) && /responded HTTP/i.test(reason),
    ({ uri }) => ({
      what: `What answers at ${uri} speaks HTTP, not Bolt`,
      advice: 'Give the port of Bolt in NEO4J_URI, 7687 unless the server was set up otherwise.',
    }),
  ],
  [
    (code, reason, { encrypted }) => UNREACHED.test(code) && encrypted && CERTIFICATE.test(reason),
    ({ uri }) => ({
      what: `The certificate of the Neo4j at ${uri} is not trusted`,
      advice:
        'Name the server as its certificate does; for one that you made yourself write +ssc in place of +s in NEO4J_URI.',
    }),
  ],
  [
    (code, reason, { encrypted }) => UNREACHED.test(code) && encrypted && NO_TLS.test(reason),
    ({ uri }) => ({
      what: `The Neo4j at ${uri} does not speak TLS`,
      advice: 'Leave out +s in NEO4J_URI, or set server.bolt.tls_level on the server.',
    }),
  ],
  [
    (code, _, { routed }) => NOT_LEADER.test(code) && !routed,
    ({ uri, host, encrypted }) => ({
      what: `The Neo4j at ${uri} is a member of a cluster that does not write`,
      advice: `Set NEO4J_URI to neo4j${encrypted ? '+s' : ''}://${host}: so the driver finds the member that does.`,
    }),
  ],
  [
    (code) => NOT_LEADER.test(code),
    ({ uri }) => ({
      what: `The cluster at ${uri} has no member that writes at present`,
      advice: 'Wait until it has chosen a leader, and run the same command again.',
    }),
  ],
  [
    (code, reason, { routed }) => UNREACHED.test(code) && routed && /discovery|routing/i.test(reason),
    ({ uri }) => ({
      what: `No Neo4j that can be reached is named at ${uri}`,
      advice:
        'Start it, or set NEO4J_URI to where it listens. If it does listen there, the addresses that its members give (server.bolt.advertised_address) must be reached from here; bolt:// asks that one machine alone.',
    }),
  ],
];

/**
 * What is wrong with the address, if that is what is wrong.
 * @param code of the driver's or the server's error
 * @param reason its words
 */
export function schemeFault(code: string, reason: string, uri: string): Misfit | null {
  const address = addressOf(uri);
  return RULES.find(([fits]) => fits(code, reason, address))?.[1](address) ?? null;
}

function addressOf(uri: string): Address {
  const [, scheme = '', host = ''] = /^([a-z0-9+]+):\/\/(?:[^@/]*@)?(\[[^\]]*\]|[^:/?#]*)/i.exec(uri) ?? [];
  return { uri, host, routed: /^neo4j/i.test(scheme), encrypted: scheme.includes('+') };
}
