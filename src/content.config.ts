import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const ids = z.array(z.string());
const coverageId = z.string().regex(/^S00[0-4]-\d{2}$/);
const day = z.coerce.date();
const content = (folder: string, pattern: string) =>
  glob({ base: `./src/content/${folder}`, pattern, generateId: ({ entry }) => entry.replace(/\.mdx$/, '') });

const steps = defineCollection({
  loader: content('playbooks', '*/*/{de,en}.mdx'),
  schema: z.strictObject({
    order: z.number().int().min(0),
    minutes: z.number().int().positive(),
    cancelled: z.number().int().positive().optional(),
    title: z.string(),
    short: z.string(),
    description: z.string().max(165),
    hold: z.string(),
    who: z.string(),
    ready: z.string(),
    cancelledHold: z.string().optional(),
    cancelledReady: z.string().optional(),
    lists: z
      .record(z.string(), z.strictObject({ title: z.string(), items: z.record(z.string(), z.string()) }))
      .optional(),
    tools: ids,
    evidence: ids,
    coverage: z.array(coverageId).min(1),
  }),
});

const playbooks = defineCollection({
  loader: content('playbooks', '*/{de,en}.mdx'),
  schema: z.strictObject({
    title: z.string(),
    short: z.string(),
    way: z.enum(['referral', 'win-back', 'lifecycle', 'retention']),
    lead: z.string(),
    needs: z.strictObject({ time: z.string(), people: z.string(), figures: z.string(), legal: z.string() }),
    coverage: z.array(coverageId),
  }),
});

/** What every card says: the verdict, or the rule in everyday words, what follows from it, and how far it was checked. */
const card = {
  title: z.string(),
  /** One sentence: what the reader does. */
  consequence: z.string(),
  /** How each source was read and what is open. For whoever checks the card next; never printed. */
  notes: z.string(),
  sources: z.array(z.string()).min(1),
  checked: day,
  reviewBy: day,
  /** False where the sources were looked for at the last check and not found. */
  rechecked: z.boolean().default(true),
};

const evidence = defineCollection({
  loader: content('evidence', '*/{de,en}.mdx'),
  schema: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('legal'), ...card }),
    z.strictObject({
      kind: z.literal('evidence'),
      ...card,
      strength: z.enum(['well-supported', 'with-care', 'not-supported', 'not-true']),
      /** The grade and rows of the method's table of evidence; never printed. */
      grade: z.enum(['A', 'A-', 'B+', 'B', 'B-', 'C', 'F', 'H']),
      rows: z.array(z.number().int()).min(1),
      myth: z
        .string()
        .regex(/^M\d+$/)
        .optional(),
    }),
  ]),
});

const toolPages = defineCollection({
  loader: content('tools', '*/{de,en}.mdx'),
  schema: z.strictObject({ title: z.string(), description: z.string().max(165) }),
});

export const collections = { steps, playbooks, evidence, toolPages };
