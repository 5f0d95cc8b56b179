import { defineTool } from '../../../lib/definition/definition';
import { inputs } from './inputs';
import { permission } from './parts/permission';

/** May a customer be contacted on this channel? Orientation for Germany, a table for Austria and Switzerland. */
export const tool = defineTool({
  id: 'contact-permission',
  version: 1,
  way: 'win-back',
  inputs,
  parts: [permission],
  examples: ['hair-salon', 'garage', 'online-shop', 'tax-adviser'],
  sources: [
    'uwg-7',
    'uwg-7a',
    'uwg-7-3',
    'gdpr-6',
    'gdpr-7',
    'gdpr-21',
    'bgh-134-15',
    'olg-nuernberg-965-23',
    'olg-stuttgart-63-22',
    'cjeu-654-23',
    'tkg-174',
    'uwg-ch-3',
  ],
});
