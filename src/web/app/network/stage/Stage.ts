/** The drawing in the window: sigma draws discs and lines, the overlay names and what stands out; the camera moves both. */
import Sigma from 'sigma';
import type { Scene } from '../scene.js';
import { aroundBody, type Focus } from './focus.js';
import { lineAt } from './hit.js';
import { drawOverlay } from './overlay.js';
import { graphOf, hasMany, samePlaces, settingsFor, thinnest } from './settings.js';
import { viewOf } from './view.js';

/** How faint lines and discs are while something stands out. */
const FADED = { edges: '0.12', nodes: '0.22' } as const;
/** So long between two frames, so often, and a picture of many links is hard to move. */
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
    this.#sigma = new Sigma(graphOf(scene), box, settingsFor(scene, box));
    this.#sigma.on('afterRender', () => {
      this.#overlay();
      this.#spare();
    });
    this.#sigma.on('enterNode', ({ node }) => this.#hover(aroundBody(this.#scene, node)));
    this.#sigma.on('leaveNode', () => this.#hover(null));
    this.#sigma.on('clickNode', ({ node }) => chosen.body(node));
    this.#sigma.on('clickStage', ({ event }) => this.#clickAt(event.x, event.y, chosen));
    // The box changes without the window: on the whole screen, beside a panel.
    this.#resized = new ResizeObserver(() => this.#resize(box));
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

  #resize({ offsetWidth, offsetHeight }: HTMLElement): void {
    const { width, height } = this.#sigma.getDimensions();
    if (width !== offsetWidth || height !== offsetHeight) this.#sigma.resize().refresh();
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
    if (waited < SLOW_MS || waited > 10 * SLOW_MS || !hasMany(this.#scene)) return;
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
