/** What the resolvers must bring, as a type: each field that its type's values do not carry by themselves. */
import type { Resolvers, ResolversParentTypes } from './schema.types.js';

type Types = Exclude<keyof Resolvers & keyof ResolversParentTypes, 'Query' | 'Date' | 'Variables'>;
type Fields<Name extends Types> = Required<Omit<NonNullable<Resolvers[Name]>, '__isTypeOf' | '__resolveType'>>;
type Given<Resolver> = Resolver extends (...args: never[]) => infer Result ? Awaited<Result> : never;

/** Fields whose value stands in a property of the same name, or is what a method of that name gives. */
type Carried<Name extends Types> = {
  [Field in keyof Fields<Name>]: Field extends keyof ResolversParentTypes[Name]
    ? ResolversParentTypes[Name][Field] extends Served<Given<Fields<Name>[Field]>>
      ? Field
      : never
    : never;
}[keyof Fields<Name>];

/** What GraphQL makes of a value: a missing one is null, a method is called. */
type Served<Value> = OrMissing<Value> | (() => Value | Promise<Value>);
type OrMissing<Value> = null extends Value ? Value | undefined : Value;
type Left<Name extends Types> = Exclude<keyof Fields<Name>, Carried<Name>>;

/** All resolvers of the schema, none left out. */
export type Whole = Resolvers & {
  [Name in Types as Left<Name> extends never ? never : Name]: { [Field in Left<Name>]: unknown };
};
