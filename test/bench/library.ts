/** The same graph behind @neo4j/graphql: a schema for what the questions ask, so that both answer from one Neo4j. */
import { ApolloServer } from '@apollo/server';
import { Neo4jGraphQL } from '@neo4j/graphql';
import type { Driver } from 'neo4j-driver';

const TYPES = `#graphql
  type Agency @node {
    id: ID!
    name: String!
    tasks: [Task!]! @relationship(type: "RESPONSIBLE_FOR", direction: OUT, properties: "Holding")
  }
  type Holding @relationshipProperties {
    role: String!
    mention: String
    clause: String
  }
  type Task @node {
    id: ID!
    document: String!
    heading: String!
    text: String!
    order: Int!
    line: Int!
    endLine: Int!
    assigned: Boolean!
    deadline: Date
    agencies: [Agency!]! @relationship(type: "RESPONSIBLE_FOR", direction: IN, properties: "Holding")
    clauses: [Clause!]! @relationship(type: "ASSIGNS", direction: IN)
    partOf: [Document!]! @relationship(type: "PART_OF", direction: OUT)
  }
  type Clause @node {
    id: ID!
    text: String!
    line: Int!
    endLine: Int!
    tasks: [Task!]! @relationship(type: "ASSIGNS", direction: OUT)
    documents: [Document!]! @relationship(type: "IN", direction: OUT)
  }
  type Document @node {
    id: ID!
    title: String
    number: String
    date: Date
    clauses: [Clause!]! @relationship(type: "IN", direction: IN)
    cites: [Document!]! @relationship(type: "CITES", direction: OUT)
  }
`;

/** A server that answers by one Cypher statement for each request. */
export async function libraryServer(driver: Driver): Promise<ApolloServer> {
  const schema = await new Neo4jGraphQL({ typeDefs: TYPES, driver }).getSchema();
  return new ApolloServer({ schema, introspection: true });
}
