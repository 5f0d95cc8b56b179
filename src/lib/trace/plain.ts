import type { Node } from '../formula/ast';
import { replaced } from './walk';

/** Up to this much is taken off only against the noise of floating point numbers. */
const noise = 1e-6;

/** A formula without what only steers the program: rounding against noise. */
export const withoutSteering = (node: Node): Node =>
  replaced(node, (part) => {
    const meant = behindNoise(part);
    return meant && withoutSteering(meant);
  });

function behindNoise(node: Node): Node | undefined {
  if (node.type === 'binary' && node.op === '-' && node.right.type === 'number' && node.right.value <= noise)
    return node.right.value > 0 ? node.left : undefined;
  const [rounded, digits] = node.type === 'call' && node.name === 'round' ? node.args : [];
  return digits?.type === 'number' && digits.value >= 6 ? rounded : undefined;
}
