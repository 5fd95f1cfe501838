/** What the tests use of two libraries that come without types. */
declare module 'jsonld' {
  const jsonld: {
    toRDF(
      document: unknown,
      options: {
        readonly format: 'application/n-quads';
        readonly safe: boolean;
        readonly documentLoader: (url: string) => Promise<never>;
      },
    ): Promise<string>;
  };
  export default jsonld;
}

declare module 'n3' {
  export interface Term {
    readonly termType: string;
    readonly value: string;
    readonly language?: string;
  }
  export interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }
  export class Parser {
    parse(text: string): Quad[];
  }
}
