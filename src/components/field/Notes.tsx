import type { Told } from './props';

/** What is said beside a field or a list: warnings, then what is wrong. */
export const Notes = ({
  name,
  warnings,
  errors,
}: {
  name: string;
  warnings?: readonly Told[];
  errors: readonly Told[];
}) => (
  <>
    {(warnings ?? []).map(({ code, text }) => (
      <p key={code} class="t-warning" data-warning={code} data-field={name}>
        {text}
      </p>
    ))}
    {errors.map(({ code, text }) => (
      <p key={code} class="t-error" data-error={code} data-field={name}>
        {text}
      </p>
    ))}
  </>
);
