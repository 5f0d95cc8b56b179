import { eachFigure } from '../formula/bind';
import { bound } from './bound';
import type { AnyTool } from './definition';
import { linksOf } from './graph';

/** A figure of a tool, or of the company profile. */
export interface Place {
  tool: string;
  key: string;
}

/** A way of a figure from one place into a field of another; `offered`: a button takes it there, it never flows by itself. */
export interface Flow {
  from: Place;
  to: Place & { cell?: string };
  offered: boolean;
}

const isSame = (a: Flow, b: Flow): boolean =>
  a.from.tool === b.from.tool &&
  a.from.key === b.from.key &&
  a.to.tool === b.to.tool &&
  a.to.key === b.to.key &&
  a.to.cell === b.to.cell;

/** Every way of a figure between tools, as their definitions say; what comes from a tool that is not among them is left out. */
export function flowsOf(tools: Readonly<Record<string, AnyTool>>): Flow[] {
  const flows: Flow[] = [];
  const add = (flow: Flow): void => {
    if (flow.from.tool in tools && !flows.some((one) => isSame(one, flow))) flows.push(flow);
  };
  for (const [id, tool] of Object.entries(tools)) {
    for (const { place, key, link } of linksOf(tool)) {
      const cell = /^offer for [^.]+\.(.+)$/.exec(place)?.[1];
      const to = { tool: id, key, ...(cell !== undefined && { cell }) };
      eachFigure(bound(tool).link(link), (name, from) => {
        if (from !== undefined && from !== id)
          add({ from: { tool: from, key: name }, to, offered: place.startsWith('offer') });
      });
    }
    for (const [key, { profile }] of Object.entries(tool.inputs))
      if (profile !== undefined)
        add({ from: { tool: 'profile', key: profile }, to: { tool: id, key }, offered: false });
  }
  return flows;
}

/**
 * The tools that figures flow between, those that only give first: each stands behind what feeds it. Where two feed each
 * other, the one with fewer ways still open goes first.
 */
export function inFlowOrder(flows: readonly Flow[]): string[] {
  const left = new Set(flows.flatMap(({ from, to }) => [from.tool, to.tool]));
  const open = (tool: string): number =>
    new Set(
      flows.filter(({ from, to }) => to.tool === tool && left.has(from.tool)).map(({ from }) => from.tool),
    ).size;
  const gives = (tool: string): number => flows.filter(({ from }) => from.tool === tool).length;
  const order: string[] = [];
  while (left.size > 0) {
    const [next = ''] = [...left].sort(
      (a, b) => open(a) - open(b) || gives(b) - gives(a) || a.localeCompare(b),
    );
    left.delete(next);
    order.push(next);
  }
  return order;
}
