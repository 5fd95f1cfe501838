/** The ten most asked questions, each in three ways: our GraphQL, bare Cypher for the same answer, @neo4j/graphql. */

export interface AskedQuestion {
  readonly name: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly ours: string;
  /** As one would write it by hand, with the same variables. */
  readonly cypher: string;
  /** Null where the library's schema cannot say it. */
  readonly library: string | null;
}

const FINANCE = 'beijing-caizhengju';
const REFORM = 'beijing-fazhanhegaigeweiyuanhui';
const ECOLOGY = 'beijing-shengtaihuanjingju';
const PLAN = 'jingzhengbanfa-2023-14-nm42';

export const QUESTIONS: readonly AskedQuestion[] = [
  {
    name: 'a body with its tasks and who works on them',
    variables: { id: FINANCE },
    ours: `query ($id: ID!) { agency(id: $id) { name tasks(first: 60) { nodes { id heading responsibilities { role agency { name } } } } } }`,
    cypher: `MATCH (a:Agency {id: $id})-[:RESPONSIBLE_FOR]->(t:Task) WITH DISTINCT a, t
      MATCH (d:Document {id: t.document}) WITH a, t, d ORDER BY toString(d.date) DESC, d.id, t.order LIMIT 60
      MATCH (b:Agency)-[r:RESPONSIBLE_FOR]->(t)
      RETURN a.name, t.id, t.heading, collect({role: r.role, name: b.name})`,
    library: `query ($id: ID!) { agencies(where: { id: { eq: $id } }) { name tasks(limit: 60) { id heading agenciesConnection { edges { properties { role } node { name } } } } } }`,
  },
  {
    name: 'tasks that a body leads, with their documents',
    variables: { id: ECOLOGY },
    ours: `query ($id: String!) { tasks(filter: { agencies: { any: [$id] }, roles: [LEAD] }, first: 50) { nodes { id heading document { title date } source { file startLine endLine } } } }`,
    cypher: `MATCH (:Agency {id: $id})-[:RESPONSIBLE_FOR {role: 'lead'}]->(t:Task) WITH DISTINCT t
      MATCH (d:Document {id: t.document}) WITH t, d ORDER BY toString(d.date) DESC, d.id, t.order LIMIT 50
      RETURN t.id, t.heading, d.title, d.date, t.file, t.line, t.endLine`,
    library: `query ($id: ID!) { tasks(where: { agenciesConnection: { some: { node: { id: { eq: $id } }, edge: { role: { eq: "lead" } } } } }, limit: 50, sort: [{ document: ASC }, { order: ASC }])
      { id heading line endLine clauses { documents { title date } } } }`,
  },
  {
    name: 'a document with its clauses',
    variables: { id: PLAN },
    ours: `query ($id: ID!) { document(id: $id) { title number date clauses(first: 60) { nodes { id text task { heading } source { startLine endLine } } } } }`,
    cypher: `MATCH (d:Document {id: $id}) OPTIONAL MATCH (c:Clause)-[:IN]->(d) OPTIONAL MATCH (c)-[:ASSIGNS]->(t:Task)
      WITH d, c, t ORDER BY c.start LIMIT 60
      RETURN d.title, d.number, d.date, collect({id: c.id, text: c.text, heading: t.heading, line: c.line, endLine: c.endLine})`,
    library: `query ($id: ID!) { documents(where: { id: { eq: $id } }) { title number date clauses(limit: 60) { id text line endLine tasks { heading } } } }`,
  },
  {
    name: 'what is due in a year, and who is responsible',
    variables: { from: '2025-01-01', to: '2025-12-31' },
    ours: `query ($from: Date!, $to: Date!) { tasks(filter: { deadline: { from: $from, to: $to } }, first: 50) { nodes { id heading deadlines { text date } responsibilities { role agency { name } } } } }`,
    cypher: `MATCH (t:Task) WHERE t.deadline IS NOT NULL AND ANY(day IN t.deadlineDates WHERE day >= $from AND day <= $to AND day <> '')
      MATCH (d:Document {id: t.document}) WITH t, d ORDER BY toString(d.date) DESC, d.id, t.order LIMIT 50
      OPTIONAL MATCH (b:Agency)-[r:RESPONSIBLE_FOR]->(t)
      RETURN t.id, t.heading, t.deadlineTexts, t.deadlineDates, collect({role: r.role, name: b.name})`,
    library: `query ($from: Date!, $to: Date!) { tasks(where: { deadline: { gte: $from, lte: $to } }, limit: 50, sort: [{ document: ASC }, { order: ASC }])
      { id heading deadline agenciesConnection { edges { properties { role } node { name } } } } }`,
  },
  {
    name: 'tasks about a topic, with the clauses that assign them',
    variables: { text: '人工智能' },
    ours: `query ($text: String!) { tasks(filter: { text: $text }, first: 20) { nodes { id heading text clauses { text } } } }`,
    cypher: `MATCH (t:Task) WHERE toLower(t.text) CONTAINS $text OR toLower(t.heading) CONTAINS $text
      MATCH (d:Document {id: t.document}) WITH t, d ORDER BY toString(d.date) DESC, d.id, t.order LIMIT 20
      RETURN t.id, t.heading, t.text, [(c:Clause)-[:ASSIGNS]->(t) | c.text]`,
    library: `query ($text: String!) { tasks(where: { OR: [{ text: { contains: $text } }, { heading: { contains: $text } }] }, limit: 20, sort: [{ document: ASC }, { order: ASC }]) { id heading text clauses { text } } }`,
  },
  {
    name: 'the co-owners of a body, with documents and tasks',
    variables: { id: REFORM },
    ours: `query ($id: ID!) { agency(id: $id) { name coOwners(first: 5) { nodes { agency { name } shared documents { tasks document { title } } tasks(first: 3) { heading clauses { text source { file startLine } } } } } } }`,
    cypher: `MATCH (a:Agency {id: $id})-[:RESPONSIBLE_FOR]->(t:Task)<-[:RESPONSIBLE_FOR]-(b:Agency) WHERE b <> a
      WITH b, collect(DISTINCT t) AS tasks WITH b, tasks, size(tasks) AS shared ORDER BY shared DESC, b.id LIMIT 5
      UNWIND tasks AS t MATCH (d:Document {id: t.document}) WITH b, shared, tasks, d, count(*) AS n
      WITH b, shared, tasks, collect({title: d.title, tasks: n}) AS documents
      RETURN b.name, shared, documents, [t IN tasks[..3] | {heading: t.heading, clauses: [(c:Clause)-[:ASSIGNS]->(t) | [c.text, c.file, c.line]]}]`,
    library: null,
  },
  {
    name: 'tasks that two bodies share',
    variables: { one: FINANCE, other: REFORM },
    ours: `query ($one: String!, $other: String!) { sharedTasks(agencies: [$one, $other], first: 50) { nodes { id heading document { title } clauses { text } } } }`,
    cypher: `MATCH (:Agency {id: $one})-[:RESPONSIBLE_FOR]->(t:Task)<-[:RESPONSIBLE_FOR]-(:Agency {id: $other}) WITH DISTINCT t
      MATCH (d:Document {id: t.document}) WITH t, d ORDER BY toString(d.date) DESC, d.id, t.order LIMIT 50
      RETURN t.id, t.heading, d.title, [(c:Clause)-[:ASSIGNS]->(t) | c.text]`,
    library: `query ($one: ID!, $other: ID!) { tasks(where: { AND: [{ agencies: { some: { id: { eq: $one } } } }, { agencies: { some: { id: { eq: $other } } } }] }, limit: 50, sort: [{ document: ASC }, { order: ASC }])
      { id heading clauses { text documents { title } } } }`,
  },
  {
    name: 'the matrix of a document',
    variables: { id: PLAN },
    ours: `query ($id: String!) { responsibilityMatrix(filter: { document: $id }) { columns { agency { name } totals { total } } rows { task { id heading } cells { column letters clauseIds } } } }`,
    cypher: `MATCH (b:Agency)-[r:RESPONSIBLE_FOR]->(t:Task {document: $id}) WITH t, b, r ORDER BY r.clause, r.ordinal
      WITH t, collect({name: b.name, role: r.role, clause: r.clause}) AS cells ORDER BY t.order
      RETURN t.id, t.heading, cells`,
    library: `query ($id: String!) { tasks(where: { document: { eq: $id } }, sort: [{ order: ASC }]) { id heading agenciesConnection { edges { properties { role clause } node { id name } } } } }`,
  },
  {
    name: 'the network of all bodies',
    variables: {},
    ours: `{ agencyNetwork(minShared: 5) { counted { text } nodes { agency { name } tasks degree strength betweenness pageRank community } links { source target shared weight } } }`,
    cypher: `MATCH (a:Agency)-[:RESPONSIBLE_FOR]->(t:Task)<-[:RESPONSIBLE_FOR]-(b:Agency) WHERE a.id < b.id
      WITH a, b, count(DISTINCT t) AS shared WHERE shared >= 5 RETURN a.id, a.name, b.id, b.name, shared`,
    library: null,
  },
  {
    name: 'a search over everything',
    variables: { text: '机器人' },
    ours: `query ($text: String!) { search(text: $text, first: 20) { nodes { kind score excerpt item { __typename ... on Task { id heading } ... on Clause { id } ... on Document { id title } ... on Agency { id name } } } } }`,
    cypher: `CALL { CALL db.index.fulltext.queryNodes('task_text', $text) YIELD node, score RETURN node, score LIMIT 20
      UNION ALL CALL db.index.fulltext.queryNodes('clause_text', $text) YIELD node, score RETURN node, score LIMIT 20
      UNION ALL CALL db.index.fulltext.queryNodes('document_text', $text) YIELD node, score RETURN node, score LIMIT 20
      UNION ALL CALL db.index.fulltext.queryNodes('agency_text', $text) YIELD node, score RETURN node, score LIMIT 20 }
      WITH node, score ORDER BY score DESC LIMIT 20 RETURN labels(node), score, node.id, node.heading, node.title, node.name`,
    library: null,
  },
];
