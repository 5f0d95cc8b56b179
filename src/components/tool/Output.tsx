import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Value } from '../../lib/formula/value';
import { untranslated } from './untranslated';

/** A value as hosts and tests read it, at full precision; empty where there is none. */
export const plainValue = (value: Value | null): string =>
  value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);

/** A result as hosts and tests read it: full precision in `value`, or the reason why there is none. */
export function Output(props: {
  name: string;
  value: Value | null;
  reason: string | null;
  text: string;
  hidden?: boolean | undefined;
}) {
  const { name, value, reason, text, hidden } = props;
  const plain = plainValue(value);
  const place = useRef<HTMLDataElement>(null);
  // On a new element the framework leaves an empty `value` out, and a host would read that there is no such attribute.
  useLayoutEffect(() => place.current?.setAttribute('value', plain), [plain]);
  return (
    <data
      ref={place}
      data-output={name}
      value={plain}
      translate={typeof value === 'string' || untranslated}
      hidden={hidden}
      data-reason={value === null ? (reason ?? 'NO_DATA') : undefined}
    >
      {text}
    </data>
  );
}
