/** The drawing in the window: sigma draws discs and lines, the overlay names and what stands out; the camera moves both. */
import { DirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { createEdgeArrowProgram, EdgeRectangleProgram } from 'sigma/rendering';
import { FRAME } from '../layout/ties.js';
import type { Scene } from '../scene.js';
import { aroundBody, type Focus } from './focus.js';
import { lineAt } from './hit.js';
import { drawOverlay } from './overlay.js';
import { viewOf } from './view.js';

/** How faint lines and discs are while something stands out. */
const FADED = { edges: '0.12', nodes: '0.22' } as const;
/** Room around the picture for names, in px. */
const PADDING = 44;
/** Heads that can be seen on thin lines. */
const ARROW = createEdgeArrowProgram({ lengthToThicknessRatio: 5, widenessToThicknessRatio: 4 });
/** So many links, and so long between two frames, make a picture that is hard to move. */
const MANY_LINES = 3_000;
const SLOW_MS = 100;
const LATE_FRAMES = 2;
/** How far one press moves, as a part of the window, and how much it zooms. */
const STEP = 0.12;
const ZOOM = 1.5;
/** Under this name the time of each overlay is told. */
const OVERLAY = 'zeren-overlay';

export interface Chosen {
  readonly body: (id: string | null) => void;
  /** Both ends of a link. */
  readonly link: (source: string, target: string) => void;
}

export class Stage {
  readonly #sigma: Sigma;
  readonly #font: string;
  readonly #resized: ResizeObserver;
  readonly #calm = matchMedia('(prefers-reduced-motion: reduce)');
  #scene: Scene;
  #focus: Focus | null = null;
  #hovered: Focus | null = null;
  /** When the last frame was drawn, and how many came late. */
  #drawn = 0;
  #late = 0;

  /** @throws Error where there is no WebGL */
  constructor(box: HTMLElement, scene: Scene, chosen: Chosen) {
    this.#scene = scene;
    this.#font = getComputedStyle(box).fontFamily;
    this.#sigma = new Sigma(graphOf(scene), box, {
      allowInvalidContainer: true,
      renderLabels: false,
      defaultDrawNodeHover: () => undefined,
      minEdgeThickness: thinnest(scene),
      stagePadding: PADDING,
      zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio) / fitOf(box),
      zIndex: true,
      minCameraRatio: 0.05,
      maxCameraRatio: 3,
      edgeProgramClasses: { line: EdgeRectangleProgram, arrow: ARROW },
    });
    this.#sigma.on('afterRender', () => {
      this.#overlay();
      this.#spare();
    });
    this.#sigma.on('enterNode', ({ node }) => this.#hover(aroundBody(this.#scene, node)));
    this.#sigma.on('leaveNode', () => this.#hover(null));
    this.#sigma.on('clickNode', ({ node }) => chosen.body(node));
    this.#sigma.on('clickStage', ({ event }) => this.#clickAt(event.x, event.y, chosen));
    // The box changes without the window: on the whole screen, beside a panel.
    this.#resized = new ResizeObserver(() => this.#sigma.resize().refresh());
    this.#resized.observe(box);
    this.#fade();
  }

  /** Shows another scene; the camera stays if bodies stand where they stood. */
  show(scene: Scene): void {
    if (scene === this.#scene) return;
    const stays = samePlaces(this.#scene, scene);
    this.#scene = scene;
    this.#hovered = null;
    this.#focus = null;
    this.#sigma.setSetting('minEdgeThickness', thinnest(scene));
    this.#sigma.setGraph(graphOf(scene));
    if (!stays) this.reset();
  }

  /** Lets something stand out until it is called back with null. */
  focus(focus: Focus | null): void {
    this.#focus = focus;
    this.#fade();
  }

  zoomIn(): void {
    void this.#sigma.getCamera().animatedZoom({ factor: ZOOM, duration: this.#duration });
  }

  zoomOut(): void {
    void this.#sigma.getCamera().animatedUnzoom({ factor: ZOOM, duration: this.#duration });
  }

  reset(): void {
    void this.#sigma.getCamera().animatedReset({ duration: this.#duration });
  }

  /** By steps to the right and down. */
  pan(right: number, down: number): void {
    const camera = this.#sigma.getCamera();
    const { x, y, ratio } = camera.getState();
    void camera.animate({ x: x + right * STEP * ratio, y: y - down * STEP * ratio }, { duration: this.#duration });
  }

  /** Brings a body to the middle, near enough to read its surroundings. */
  centre(id: string): void {
    const data = this.#sigma.getNodeDisplayData(id);
    if (!data) return;
    const camera = this.#sigma.getCamera();
    const ratio = Math.min(camera.getState().ratio, 0.6);
    void camera.animate({ x: data.x, y: data.y, ratio }, { duration: this.#duration });
  }

  kill(): void {
    this.#resized.disconnect();
    this.#sigma.kill();
  }

  get #duration(): number {
    return this.#calm.matches ? 0 : 180;
  }

  #hover(focus: Focus | null): void {
    this.#hovered = focus;
    this.#sigma.getContainer().style.cursor = focus ? 'pointer' : '';
    this.#fade();
  }

  #clickAt(x: number, y: number, chosen: Chosen): void {
    const line = this.#scene.lines[lineAt(this.#scene, viewOf(this.#sigma), x, y) ?? -1];
    const [source, target] = [this.#scene.dots[line?.source ?? -1], this.#scene.dots[line?.target ?? -1]];
    if (source && target) chosen.link(source.id, target.id);
    else chosen.body(null);
  }

  /** The drawing below is faded as a whole: not one disc or line is drawn anew, however many there are. */
  #fade(): void {
    const faded = (this.#hovered ?? this.#focus) !== null;
    const { edges, nodes } = this.#sigma.getCanvases();
    if (edges) edges.style.opacity = faded ? FADED.edges : '';
    if (nodes) nodes.style.opacity = faded ? FADED.nodes : '';
    this.#overlay();
  }

  /** Where the machine cannot follow (many links, no graphics card), links are left out while the picture moves. */
  #spare(): void {
    const now = performance.now();
    const waited = now - this.#drawn;
    this.#drawn = now;
    // A longer wait is no frame that came late, but a picture that stood still.
    if (waited < SLOW_MS || waited > 10 * SLOW_MS || this.#scene.lines.length < MANY_LINES) return;
    this.#late += 1;
    if (this.#late === LATE_FRAMES) this.#sigma.setSetting('hideEdgesOnMove', true);
  }

  #overlay(): void {
    const context = this.#sigma.getCanvases().labels?.getContext('2d');
    if (!context) return;
    const begun = performance.now();
    drawOverlay(context, this.#scene, viewOf(this.#sigma), this.#hovered ?? this.#focus, this.#font);
    // Heard by whoever observes (test/bench/page.ts), and not kept.
    performance.measure(OVERLAY, { start: begun });
    performance.clearMeasures(OVERLAY);
  }
}

function graphOf(scene: Scene): DirectedGraph {
  const graph = new DirectedGraph();
  // Sigma's ordinate grows upwards.
  for (const { id, x, y, radius, colour } of scene.dots)
    graph.addNode(id, { x, y: -y, size: radius, color: colour, label: null });
  scene.lines.forEach(({ id, source, target, width, colour }, index) => {
    const [from, to] = [scene.dots[source]?.id, scene.dots[target]?.id];
    const look = { size: width, color: colour, zIndex: index, type: scene.directed ? 'arrow' : 'line' };
    graph.addDirectedEdgeWithKey(id, from, to, look);
  });
  return graph;
}

/** In px: thinner lines break up on screens, but thousands of wide ones are a blot. */
function thinnest({ lines }: Scene): number {
  return lines.length < MANY_LINES ? 1.3 : 0.7;
}

/** Discs shrink with the window, though by less than the places: they stay easy to point at. */
function fitOf({ offsetWidth, offsetHeight }: HTMLElement): number {
  const fit = Math.min((offsetWidth - 2 * PADDING) / FRAME.width, (offsetHeight - 2 * PADDING) / FRAME.height);
  return Math.min(1.3, 0.35 + 0.65 * Math.max(0, fit));
}

function samePlaces(one: Scene, other: Scene): boolean {
  return (
    one.dots.length === other.dots.length &&
    one.dots.every(({ x, y }, index) => x === other.dots[index]?.x && y === other.dots[index]?.y)
  );
}
