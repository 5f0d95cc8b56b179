/**
 * What was typed into served fields before their script came.
 * @returns types it again, into the same fields of the live form
 */
export function typedIn(served: Element): (live: Element) => void {
  const texts = [...served.querySelectorAll<HTMLInputElement>('input[type="text"]')]
    .filter((field) => field.name !== '' && field.value !== field.defaultValue)
    .map((field) => [field.name, field.value] as const);
  return (live) => {
    for (const [name, text] of texts) {
      const field = live.querySelector<HTMLInputElement>(`[name="${name}"]`);
      if (!field) continue;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  };
}
