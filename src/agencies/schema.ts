/** The form of the reference data under graph/: agencies/*.yaml, abbreviations.yaml, places.yaml. */
import { z } from 'zod';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date is YYYY-MM-DD');
const asciiId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case ASCII with hyphens');

/** Where a fact stands in the seed texts, or that they do not show it. */
export const sourceSchema = z.union([
  z.strictObject({ file: z.string(), line: z.int().positive() }),
  z.literal('general knowledge'),
  z.literal('own decision'),
]);
export type Source = z.infer<typeof sourceSchema>;

const kindSchema = z.enum(['agency', 'district', 'collective', 'enterprise', 'other']);
const branchSchema = z.enum([
  'party',
  'government',
  'congress',
  'cppcc',
  'court',
  'procuratorate',
  'military',
  'mass-organisation',
  'central-branch',
  'enterprise',
  'other',
]);
const levelSchema = z.enum(['national', 'province', 'prefecture', 'county', 'township', 'none']);

const lineSchema = z.strictObject({ file: z.string(), line: z.int().positive() });

const nameSchema = z.strictObject({
  name: z.string().min(2),
  validFrom: day.optional(),
  validTo: day.optional(),
  source: sourceSchema,
});

const aliasSchema = z.union([
  z.string().min(2),
  z.strictObject({
    name: z.string().min(2),
    validFrom: day.optional(),
    validTo: day.optional(),
    /** Lines of the seed texts that print this name. */
    seen: z.array(lineSchema).optional(),
  }),
]);

const linkSchema = z.strictObject({ agency: z.string(), date: day.optional(), source: sourceSchema });
const belongsSchema = z.union([z.string(), z.strictObject({ agency: z.string(), source: sourceSchema })]);

/** One body. What is left out is taken from the file's defaults. */
export const agencySchema = z.strictObject({
  id: asciiId.optional(),
  /** Ids under which it stood before: of entries merged into it, and its own that was changed. They go on leading to it. */
  formerIds: z.array(asciiId).default([]),
  names: z.array(nameSchema).min(1),
  /** The short form that texts use most. */
  shortName: aliasSchema.optional(),
  englishName: z.strictObject({ name: z.string(), source: sourceSchema }).optional(),
  /** Names by which it is found in any text. One that begins with 市, 省 … holds where that word means its place. */
  aliases: z.array(aliasSchema).default([]),
  /** Names that mean it only in texts of its own jurisdiction (发展改革委 in a text of the State Council). */
  homeAliases: z.array(aliasSchema).default([]),
  kind: kindSchema.optional(),
  branch: branchSchema.optional(),
  level: levelSchema.optional(),
  jurisdiction: asciiId.optional(),
  /** Full names or ids of the bodies it is part of. */
  partOf: z.array(belongsSchema).default([]),
  memberOf: z.array(belongsSchema).default([]),
  predecessors: z.array(linkSchema).default([]),
  /** Set on a joint body: its parts as a list prints them. */
  joint: z.strictObject({ parts: z.array(z.string()).min(2), printed: z.array(z.string()).min(1) }).optional(),
  examples: z
    .array(z.strictObject({ mention: z.string(), date: day.optional(), jurisdiction: asciiId.optional() }))
    .default([]),
  note: z.string().optional(),
});
export type AgencyEntry = z.infer<typeof agencySchema>;

export const agencyFileSchema = z.strictObject({
  defaults: z.strictObject({
    jurisdiction: asciiId,
    level: levelSchema,
    branch: branchSchema,
    kind: kindSchema,
  }),
  agencies: z.array(agencySchema).min(1),
});
export type AgencyFile = z.infer<typeof agencyFileSchema>;

/**
 * A researcher's own file: bodies as above, without sources, or names added to a known body. An entry without `names`
 * adds `aliases` and `homeAliases` to the body with its `id`. What an entry and `defaults` leave out is a department
 * of the government at the level of its jurisdiction.
 */
export const ownFileSchema = z.strictObject({
  defaults: agencyFileSchema.shape.defaults.partial().default({}),
  agencies: z
    .array(
      agencySchema.extend({
        names: z.array(nameSchema.extend({ source: sourceSchema.default('own decision') })).default([]),
      }),
    )
    .nullable()
    .transform((list) => list ?? []),
});
export type OwnFile = z.infer<typeof ownFileSchema>;

/** What a short form stands for. `{place}`: official name, `{name}`: its own
 * part of that, `{short}`: short name, `{committee}`: 北京市委. */
export const bodySchema = z.strictObject({
  full: z.string().min(2),
  /** Printed short forms; `{at}` is the place if it stands elsewhere than in front. */
  short: z.array(z.string()).default([]),
  id: asciiId.optional(),
  kind: kindSchema.optional(),
  branch: branchSchema.optional(),
  /** Levels of the place for which this reading holds; all if left out. */
  levels: z.array(levelSchema).optional(),
  /** Places for which this reading holds, before all readings without places. */
  places: z.array(asciiId).optional(),
  /** Places inside which (themselves included) this reading holds, before all readings without places. */
  within: z.array(asciiId).optional(),
  /** When the short forms mean this. */
  from: day.optional(),
  to: day.optional(),
  /** True if the full name varies from place to place: the body is known, its full name is not. */
  varies: z.boolean().optional(),
  /** Template of the body that it is part of, at the same place. */
  partOf: z.string().optional(),
  reason: z.string().optional(),
});
export type BodyEntry = z.infer<typeof bodySchema>;

export const abbreviationsSchema = z.strictObject({
  /** Names that are printed in full: place + name. */
  plain: z.array(z.string()),
  government: z.array(bodySchema),
  offices: z.array(bodySchema),
  party: z.array(bodySchema),
  others: z.array(bodySchema),
  branches: z.array(bodySchema),
  /** Customs houses with names of their own, without 海关: 金陵. Others bear the name of a place. */
  customs: z.array(z.string()).default([]),
  /** Ends of internal divisions and how they are shortened: 交警大队 → 交通警察大队. */
  divisions: z.record(z.string(), z.string()),
  kinds: z.array(z.strictObject({ kind: kindSchema, branch: branchSchema, ends: z.array(z.string()) })),
  collectives: z.strictObject({
    /** Words that open a group: 各, 有关 … */
    openers: z.array(z.string()),
    /** Words that close a group: 部门, 单位 … */
    closers: z.array(z.string()),
    /** Names without a proper place: 区政府, 园区, 乡镇人民政府 … */
    generic: z.array(z.string()),
    /** Groups whose members are known. */
    members: z.array(
      z.strictObject({
        /** Printed names; the first one names the group. */
        names: z.array(z.string()).min(1),
        are: z.enum(['districts', 'counties', 'prefectures']),
        /** Levels of the place in whose texts the names mean this. */
        levels: z.array(levelSchema).min(1),
      }),
    ),
  }),
});
export type Abbreviations = z.infer<typeof abbreviationsSchema>;

const countyList = z.string();
const prefectureSchema = z.strictObject({
  id: asciiId,
  name: z.string(),
  short: z.string().optional(),
  english: z.string().optional(),
  counties: countyList.default(''),
});
const areaSchema = z.strictObject({ id: asciiId, name: z.string(), aliases: z.array(z.string()).default([]) });

export const placesSchema = z.strictObject({
  nation: z.strictObject({ id: asciiId, name: z.string(), short: z.string(), english: z.string() }),
  provinces: z.array(
    z.strictObject({
      id: asciiId,
      name: z.string(),
      short: z.string(),
      /** First characters of its document numbers: 京. */
      abbreviation: z.array(z.string()).default([]),
      english: z.string(),
      /** Words that hint at it in a text: 首都. */
      bywords: z.array(z.string()).default([]),
      /** County-level places directly under it, parted by spaces. */
      counties: countyList.default(''),
      prefectures: z.array(prefectureSchema).default([]),
      /** Development areas and the like, with an administrative committee. */
      areas: z.array(areaSchema).default([]),
    }),
  ),
  /** Pinyin of short names that a dictionary misreads: 洪洞 is hongtong. */
  readings: z.record(z.string(), z.string()).default({}),
  /** What else a county-level place is called in texts, by its name: 达茂旗. */
  bynames: z.record(z.string(), z.array(z.string())).default({}),
  /** County-level names that were given up: 密云县 until 2015. */
  former: z.array(z.strictObject({ name: z.string(), now: z.string(), until: day, parent: asciiId })).default([]),
});
export type PlacesFile = z.infer<typeof placesSchema>;
