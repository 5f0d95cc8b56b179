// The linter does not read .astro files and takes their components for errors; astro check types them.
/* eslint-disable @typescript-eslint/no-unsafe-assignment */
import Tool from '../tool/Tool.astro';
import Evidence from './Evidence.astro';
import Example from './Example.astro';
import Notes from './Notes.astro';
import Track from './Track.astro';

/** What authors may use in MDX without importing it. */
export const components = { Tool, Evidence, Example, Notes, Track };
