/** Hast plugin: the alignment of a table's column as a class, because the policy blocks style attributes. */
export const tableAlign = {
  name: 'table-align-class',
  element: {
    filter: ['th', 'td'],
    visit(node, context) {
      const { style, align } = node.properties ?? {};
      const side = /text-align:\s*(left|right|center)/.exec(String(style ?? ''))?.[1] ?? align;
      if (side === undefined || side === null) return;
      context.setProperty(node, 'style', null);
      context.setProperty(node, 'align', null);
      context.setProperty(node, 'className', [`align-${String(side)}`]);
    },
  },
};
