/**
 * Quantile of a sample by linear interpolation between order statistics (type 7 of Hyndman & Fan 1996, the one of
 * spreadsheets and of R's default).
 * @param sample finite numbers in any order and one unit
 * @param p share of the sample below, 0 to 1
 * @returns the quantile in the sample's unit; `null` for an empty sample
 */
export function quantile(sample: readonly number[], p: number): number | null {
  const sorted = [...sample].sort((a, b) => a - b);
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const low = sorted[below];
  const high = sorted[Math.min(below + 1, sorted.length - 1)];
  return low === undefined || high === undefined ? null : low + (place - below) * (high - low);
}
