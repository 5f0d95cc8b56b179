/** The small records of the site's own pages: settings, ticks, track. Reading never throws, and what cannot be kept lasts as long as the page. */
export const settingsKey = 'stammkunde/settings';

/** A record of this device, empty where there is none or none can be read. */
export function readRecord(key: string): Record<string, unknown> {
  try {
    const record = JSON.parse(localStorage.getItem(key) ?? 'null') as { d?: unknown } | null;
    return typeof record?.d === 'object' && record.d !== null ? { ...record.d } : {};
  } catch {
    return {};
  }
}

/** Keeps a record if the device and the visitor allow it; the page goes on either way. */
export function keep(key: string, data: Record<string, unknown>): void {
  if (key !== settingsKey && readRecord(settingsKey)['save'] === false) return;
  try {
    localStorage.setItem(key, JSON.stringify({ v: 1, d: data }));
  } catch {
    // Full or blocked: the mark lasts as long as the page.
  }
}
