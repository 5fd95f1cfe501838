/** Enum values: MASS_ORGANISATION in the schema is mass-organisation everywhere else. */
import { type DocumentNode, Kind } from 'graphql';

/** The schema's name of a value. */
export function enumName(value: string): string {
  return value.toUpperCase().replaceAll('-', '_');
}

/** For each enum of the schema the program's value of each name, as resolver maps take them. */
export function enumValues(schema: DocumentNode): Record<string, Record<string, string>> {
  const enums = schema.definitions.filter((definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION);
  return Object.fromEntries(
    enums.map((one) => [
      one.name.value,
      Object.fromEntries(
        (one.values ?? []).map(({ name: { value } }) => [value, value.toLowerCase().replaceAll('_', '-')]),
      ),
    ]),
  );
}
