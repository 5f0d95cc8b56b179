/**
 * How many letters are wrong, missing, too many or exchanged with their neighbour (Damerau 1964, restricted): 1 for words
 * of four letters and more, 2 from eight on; 0 where they differ more, or where the first letter differs.
 */
export function near(a: string, b: string): 0 | 1 | 2 {
  const most = a.length >= 8 ? 2 : a.length >= 4 ? 1 : 0;
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > most) return 0;
  let [before, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, place) => place)];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    if (Math.min(...next) > most) return 0;
    [before, row] = [row, next];
  }
  const away = row[b.length] ?? 0;
  return away === 1 || (away === 2 && most === 2) ? away : 0;
}
