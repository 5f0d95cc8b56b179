/** As a `ref`: a menu that was served shows what was served, even when its markup is taken over, until it is told. */
export const choosing =
  (value: string) =>
  (menu: HTMLSelectElement | null): void => {
    if (menu) menu.value = value;
  };
