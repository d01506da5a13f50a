/** What imports what: files, or the areas they belong to. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** A graph of pairs "the first imports the second"; a pair of a node with itself is no arrow. */
export function graphOf(arrows: Iterable<readonly [string, string]>): Graph {
  const graph = new Map<string, Set<string>>();
  for (const [from, to] of arrows) {
    if (from === to) continue;
    const known = graph.get(from) ?? new Set();
    graph.set(from, known.add(to));
  }
  return graph;
}

/** The circles of a graph: groups in which everything reaches everything else (Tarjan's components), sorted. */
export function circlesOf(graph: Graph): readonly (readonly string[])[] {
  const circles: string[][] = [];
  const found = new Map<string, number>(); // the order in which a node was met
  const stack: string[] = [];
  const open = new Set<string>();

  /** Visits what `node` reaches, and gives the index of the earliest node on the stack among it. */
  const visit = (node: string): number => {
    const own = found.size;
    found.set(node, own);
    stack.push(node);
    open.add(node);
    let earliest = own;
    for (const next of graph.get(node) ?? []) {
      const met = found.get(next);
      if (met === undefined) earliest = Math.min(earliest, visit(next));
      else if (open.has(next)) earliest = Math.min(earliest, met);
    }
    if (earliest === own) {
      const circle = stack.splice(stack.indexOf(node));
      for (const each of circle) open.delete(each);
      if (circle.length > 1) circles.push(circle.sort());
    }
    return earliest;
  };
  for (const node of graph.keys()) if (!found.has(node)) visit(node);
  return circles;
}
