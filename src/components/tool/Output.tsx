import type { Value } from '../../lib/formula/evaluate';

/** A result as hosts and tests read it: full precision in `value`, or the reason why there is none. */
export function Output(props: {
  name: string;
  value: Value | null;
  reason: string | undefined;
  text: string;
  class?: string;
}) {
  const { name, value, reason, text } = props;
  const plain = value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
  return (
    <data
      class={props.class ?? ''}
      data-output={name}
      value={plain}
      data-reason={value === null ? reason : undefined}
    >
      {text}
    </data>
  );
}
