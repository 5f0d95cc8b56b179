import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { channels, occasions } from './content/templates/fields';

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
    cancelledWho: z.string().optional(),
    cancelledReady: z.string().optional(),
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
    way: z.enum(['referral', 'win-back', 'retention']),
    lead: z.string(),
    needs: z.strictObject({
      time: z.string(),
      people: z.string(),
      figures: z.string(),
      legal: z.string(),
      /** The tool to fill in before the others (or `profile`), and why. */
      first: z.strictObject({ tool: z.string(), text: z.string() }),
    }),
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
    z.strictObject({
      kind: z.literal('legal'),
      /** Whose law it is. */
      country: z.enum(['de', 'at', 'ch']).default('de'),
      ...card,
    }),
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

const profilePage = defineCollection({
  loader: content('profile', '{de,en}.mdx'),
  schema: z.strictObject({ title: z.string(), description: z.string().max(165) }),
});

const templates = defineCollection({
  loader: content('templates', '*/{de,en}.mdx'),
  schema: z.strictObject({
    order: z.number().int().positive(),
    occasion: z.enum(occasions),
    channel: z.enum(channels),
    /** Whether it advertises: then it says how to object. */
    advertising: z.boolean(),
    /** The step it belongs to, `playbook/step`. */
    step: z.string(),
    tools: ids,
    evidence: ids.min(1),
    title: z.string(),
    description: z.string().max(165),
    when: z.string(),
    not: z.string(),
    /** What is different for tax and law firms and for health professions. */
    trades: z.string(),
    subject: z.string().optional(),
    /** What belongs into a gap of this template alone. */
    gaps: z.record(z.string(), z.string()).default({}),
  }),
});

export const collections = { steps, playbooks, evidence, templates, toolPages, profilePage };
