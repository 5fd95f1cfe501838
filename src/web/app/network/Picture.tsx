import { useEffect, useRef, useState } from 'react';
import Sigma from 'sigma';
import { useStrings } from '../language.js';
import type { Drawing, EdgeAttributes, NodeAttributes } from './graph.js';

interface PictureProps {
  readonly drawing: Drawing;
  /** The body whose partners stand out. */
  readonly body: string | null;
  readonly choose: (body: string | null) => void;
}

const FADED_NODE = '#dfe3e6';
const EDGE_NEAR = '#5d7480';

/** The network drawn with WebGL; without it a sentence says so, and the table holds the same bodies. */
export function Picture({ drawing, body, choose }: PictureProps) {
  const { network } = useStrings();
  const box = useRef<HTMLDivElement>(null);
  const [fails, setFails] = useState(false);
  const near = useRef<string | null>(body);
  const sigma = useRef<Sigma<NodeAttributes, EdgeAttributes> | null>(null);

  useEffect(() => {
    if (!box.current) return;
    const drawn = draw(box.current, drawing, () => near.current);
    setFails(drawn === null);
    sigma.current = drawn;
    drawn?.on('clickNode', ({ node }) => choose(node));
    drawn?.on('clickStage', () => choose(null));
    return () => {
      drawn?.kill();
      sigma.current = null;
    };
  }, [drawing, choose]);

  useEffect(() => {
    near.current = body;
    const drawn = sigma.current;
    const hover = (node: string | null) => {
      near.current = node ?? body;
      drawn?.refresh({ skipIndexation: true });
    };
    const enter = ({ node }: { node: string }) => hover(node);
    const leave = () => hover(null);
    drawn?.on('enterNode', enter).on('leaveNode', leave);
    drawn?.refresh({ skipIndexation: true });
    return () => {
      drawn?.off('enterNode', enter).off('leaveNode', leave);
    };
  }, [body]);

  if (fails) return <p className="state empty">{network.noWebgl}</p>;
  return <div ref={box} className="picture" role="img" aria-label={network.picture} />;
}

type Near = () => string | null;

function draw(box: HTMLElement, drawing: Drawing, near: Near): Sigma<NodeAttributes, EdgeAttributes> | null {
  try {
    return new Sigma(drawing, box, {
      allowInvalidContainer: true,
      labelFont: getComputedStyle(box).fontFamily,
      labelSize: 13,
      labelColor: { color: '#1c2a31' },
      labelDensity: 0.5,
      labelGridCellSize: 120,
      labelRenderedSizeThreshold: 6,
      zIndex: true,
      nodeReducer: (node, look) => reduceNode(drawing, node, look, near()),
      edgeReducer: (edge, look) => reduceEdge(drawing, edge, look, near()),
    });
  } catch {
    // No WebGL context: sigma cannot draw at all.
    return null;
  }
}

/** Around one body its partners keep their colours; the rest fades. */
function reduceNode(drawing: Drawing, node: string, look: NodeAttributes, near: string | null) {
  if (near === null || !drawing.hasNode(near)) return look;
  if (node === near) return { ...look, zIndex: 2, forceLabel: true, highlighted: true };
  if (drawing.areNeighbors(node, near)) return { ...look, zIndex: 1, forceLabel: look.size > 6 };
  return { ...look, color: FADED_NODE, label: '', forceLabel: false, zIndex: 0 };
}

function reduceEdge(drawing: Drawing, edge: string, look: EdgeAttributes, near: string | null) {
  if (near === null || !drawing.hasNode(near)) return look;
  return drawing.hasExtremity(edge, near) ? { ...look, color: EDGE_NEAR } : { ...look, hidden: true };
}
