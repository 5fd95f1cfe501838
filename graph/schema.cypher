// Constraints and indexes. Each statement ends with a semicolon at the end of a line, and may be run again.
// "store: …" above a statement: it is for that store only, with the reason. "when: loaded": it waits for the texts.

CREATE CONSTRAINT text_id IF NOT EXISTS FOR (n:Text) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT task_id IF NOT EXISTS FOR (n:Task) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT clause_id IF NOT EXISTS FOR (n:Clause) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT agency_id IF NOT EXISTS FOR (n:Agency) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT issue_id IF NOT EXISTS FOR (n:Issue) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT citation_id IF NOT EXISTS FOR (n:Citation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT graph_id IF NOT EXISTS FOR (n:Graph) REQUIRE n.id IS UNIQUE;

// store: embedded. There a unique constraint makes no index, and CREATE and MATCH by id would scan: 50,000 nodes take
// three minutes without these and a quarter of a second with them. Neo4j's constraints bring their own.
CREATE INDEX text_id_index IF NOT EXISTS FOR (n:Text) ON (n.id);
// store: embedded
CREATE INDEX document_id_index IF NOT EXISTS FOR (n:Document) ON (n.id);
// store: embedded
CREATE INDEX task_id_index IF NOT EXISTS FOR (n:Task) ON (n.id);
// store: embedded
CREATE INDEX clause_id_index IF NOT EXISTS FOR (n:Clause) ON (n.id);
// store: embedded
CREATE INDEX agency_id_index IF NOT EXISTS FOR (n:Agency) ON (n.id);
// store: embedded
CREATE INDEX issue_id_index IF NOT EXISTS FOR (n:Issue) ON (n.id);
// store: embedded
CREATE INDEX citation_id_index IF NOT EXISTS FOR (n:Citation) ON (n.id);
// store: embedded
CREATE INDEX graph_id_index IF NOT EXISTS FOR (n:Graph) ON (n.id);

// What belongs to a document is found by its id: to show it, and to replace it.
CREATE INDEX task_document IF NOT EXISTS FOR (n:Task) ON (n.document);
CREATE INDEX clause_document IF NOT EXISTS FOR (n:Clause) ON (n.document);

// Which documents a citation can mean, and which citations can mean a document.
CREATE INDEX document_number_key IF NOT EXISTS FOR (n:Document) ON (n.numberKey);
CREATE INDEX document_title_key IF NOT EXISTS FOR (n:Document) ON (n.titleKey);
CREATE INDEX document_issuance_key IF NOT EXISTS FOR (n:Document) ON (n.issuanceKey);
CREATE INDEX citation_number_key IF NOT EXISTS FOR (n:Citation) ON (n.numberKey);
CREATE INDEX citation_title_key IF NOT EXISTS FOR (n:Citation) ON (n.titleKey);

// Lists of documents, and of what stands in them, come in the order of these keys, and stop where a page ends.
CREATE INDEX document_newest_first IF NOT EXISTS FOR (n:Document) ON (n.newestFirst);
CREATE INDEX document_oldest_first IF NOT EXISTS FOR (n:Document) ON (n.oldestFirst);
// store: neo4j. The embedded engine has no index over several properties.
CREATE INDEX document_place IF NOT EXISTS FOR (n:Document) ON (n.jurisdiction, n.newestFirst);
CREATE INDEX document_file IF NOT EXISTS FOR (n:Document) ON (n.file);

// What is due when: by the earliest of a task's days, and by the latest if it has several.
CREATE INDEX task_deadline IF NOT EXISTS FOR (n:Task) ON (n.deadline);
CREATE INDEX task_last_deadline IF NOT EXISTS FOR (n:Task) ON (n.lastDeadline);

// store: neo4j. Issues in the order in which they are listed, all and by kind.
CREATE INDEX issue_order IF NOT EXISTS FOR (n:Issue) ON (n.file, n.start);
// store: neo4j
CREATE INDEX issue_kind_order IF NOT EXISTS FOR (n:Issue) ON (n.kind, n.file, n.start);

// A body by its name, and those of a place.
CREATE INDEX agency_name IF NOT EXISTS FOR (n:Agency) ON (n.name);
CREATE INDEX agency_jurisdiction IF NOT EXISTS FOR (n:Agency) ON (n.jurisdiction);
CREATE INDEX agency_short_name IF NOT EXISTS FOR (n:Agency) ON (n.shortName);

// store: neo4j. The embedded engine has no full-text index in Cypher. Characters in pairs, since Chinese sets no spaces.
// when: loaded. To keep them in step takes a third of a load's time; to fill them afterwards goes on in the background.
CREATE FULLTEXT INDEX agency_text IF NOT EXISTS FOR (n:Agency) ON EACH [n.name, n.shortName, n.englishName, n.aliases, n.mentions]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: true}};
// store: neo4j
// when: loaded
CREATE FULLTEXT INDEX document_text IF NOT EXISTS FOR (n:Document) ON EACH [n.title, n.issuanceTitle, n.englishTitle, n.number]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: true}};
// store: neo4j
// when: loaded
CREATE FULLTEXT INDEX task_text IF NOT EXISTS FOR (n:Task) ON EACH [n.heading, n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: true}};
// store: neo4j
// when: loaded
CREATE FULLTEXT INDEX clause_text IF NOT EXISTS FOR (n:Clause) ON EACH [n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: true}};
