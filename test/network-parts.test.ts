/** The network view's pure parts: what an address says, places, names that don't overlap, colours, the figure for paper. */
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { COLOURS, groupsOf } from '../src/web/app/network/groups.js';
import { columnsOf } from '../src/web/app/network/histogram.js';
import { type Named, placeLabels } from '../src/web/app/network/labels.js';
import { layOut } from '../src/web/app/network/layout/lay-out.js';
import { spread } from '../src/web/app/network/layout/spread.js';
import { digestOf, FRAME, type Places, type Ties, tiesOf } from '../src/web/app/network/layout/ties.js';
import { legendEntries } from '../src/web/app/network/legend.js';
import { arrowOf } from '../src/web/app/network/lines.js';
import { PALETTES } from '../src/web/app/network/palette.js';
import { partnersOf } from '../src/web/app/network/partners.js';
import { drawnBodies, radiusOf, repainted, type Scene, sceneOf } from '../src/web/app/network/scene.js';
import { fileSearch, networkVariables, readNetworkSearch } from '../src/web/app/network/search.js';
import { aroundBody, ofGroup, ofPair } from '../src/web/app/network/stage/focus.js';
import { lineAt } from '../src/web/app/network/stage/hit.js';
import { networkSvg } from '../src/web/app/network/svg/svg.js';
import { widthInEms, wrap } from '../src/web/app/network/text.js';
import type { NetworkAnswer, NetworkLink, NetworkNode } from '../src/web/app/queries/network.js';
import { parseSearch, stringifySearch } from '../src/web/app/search.js';
import { en } from '../src/web/app/strings/en/index.js';
import { worstDistance } from './colour-vision.js';

const node = (id: string, tasks: number, degree = 1, community = 1): NetworkNode => ({
  agency: { id, name: id, shortName: null, englishName: null, kind: 'AGENCY', branch: 'GOVERNMENT', resolved: true },
  ...{ tasks, degree, strength: degree, outDegree: null, inDegree: null, betweenness: 0, pageRank: 0, distance: null },
  community,
});
const link = (source: string, target: string, shared = 1): NetworkLink => ({
  ...{ source, target, shared, stated: shared, weight: shared },
});
const answer = (
  nodes: readonly NetworkNode[],
  links: readonly NetworkLink[],
  relation: NetworkAnswer['relation'] = 'CO_OWNERSHIP',
): NetworkAnswer => ({ nodes, links, relation, counted: COUNTED });
const COUNTED: NetworkAnswer['counted'] = {
  ...{ text: 'What was counted.', per: 'TASK', weight: 'COUNT', minShared: 1, roles: ['LEAD'] },
  ...{ tasks: 1, documents: 1, agencies: 1, responsibilities: 1, lineage: false, expandCollectives: false },
  leftOut: { agencies: 0, links: 0, tasks: 0 },
};

const NODES = [
  ...[node('a', 9, 2), node('b', 5, 2), node('c', 4, 2)],
  ...[node('d', 3, 1, 2), node('e', 2, 1, 2), node('alone', 7, 0, 3)],
];
const LINKS = [link('a', 'b', 4), link('b', 'c', 2), link('a', 'c'), link('d', 'e', 3)];

function finish(ties: Ties): { places: Places; told: number[] } {
  const steps = layOut(ties);
  const told: number[] = [];
  let step = steps.next();
  for (; !step.done; step = steps.next()) told.push(step.value);
  return { places: step.value, told };
}

function sceneFor(network: NetworkAnswer): Scene {
  const bodies = drawnBodies(network.nodes);
  const radii = bodies.map(({ tasks }) => radiusOf(tasks, bodies[0]?.tasks ?? 1, bodies.length));
  const ids = bodies.map(({ agency }) => agency.id);
  const { places } = finish(tiesOf(ids, radii, network.links));
  return sceneOf(network, bodies, places, { by: 'community', palette: PALETTES.dark, english: false });
}

describe('the address of the network', () => {
  it('is read as the API and the files take it, and what is no value is left out', () => {
    const search = readNetworkSearch(
      parseSearch(
        '?relation=lead-others&per=document&weight=newman&around=x&around=y&depth=9&maxNodes=0&role=lead&colour=red',
      ),
    );
    expect(networkVariables(search)).toMatchObject({
      ...{ relation: 'LEAD_OTHERS', per: 'DOCUMENT', weight: 'NEWMAN', around: ['x', 'y'], depth: 3, minShared: 1 },
      filter: { roles: ['LEAD'] },
    });
    expect(networkVariables(search).maxNodes).toBeUndefined();
    expect(stringifySearch({ ...fileSearch({ ...search, body: 'x', names: 'english' }) })).toBe(
      '?role=lead&minShared=1&relation=lead-others&per=document&weight=newman&around=x&around=y&depth=3',
    );
  });

  it('asks for two shared tasks unless it says otherwise', () => {
    expect(networkVariables(readNetworkSearch({})).minShared).toBe(2);
    expect(networkVariables(readNetworkSearch({ minShared: '7' })).minShared).toBe(7);
  });
});

describe('the layout', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const ties = () => tiesOf(ids, [20, 15, 13, 11, 10], LINKS);

  it('is the same for the same data, lies in the frame, and tells how far it is', () => {
    const { places, told } = finish(ties());
    expect(finish(ties()).places).toEqual(places);
    expect(digestOf(ties())).toBe(digestOf(ties()));
    expect(digestOf(tiesOf(ids, [20, 15, 13, 11, 10], LINKS.slice(1)))).not.toBe(digestOf(ties()));
    expect(told.length).toBeGreaterThan(5);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    for (const [index, value] of places.entries()) {
      expect(value).toBeGreaterThanOrEqual(-1e-6);
      expect(value).toBeLessThanOrEqual((index % 2 === 0 ? FRAME.width : FRAME.height) + 1e-6);
    }
  });

  it('keeps linked bodies nearer than others', () => {
    const { dots } = sceneFor(answer(NODES, LINKS));
    const place = (id: string) => dots.find((dot) => dot.id === id) ?? { x: Number.NaN, y: Number.NaN };
    const distance = (one: string, other: string) =>
      Math.hypot(place(one).x - place(other).x, place(one).y - place(other).y);
    expect(dots.map((dot) => dot.id)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(distance('a', 'b')).toBeLessThan(distance('a', 'd'));
    expect(distance('d', 'e')).toBeLessThan(distance('d', 'b'));
  });

  it('draws discs apart, those on one spot too', () => {
    const radii = Float64Array.from([10, 10, 10, 4]);
    const moved = spread(Float64Array.from([0, 0, 0, 0, 5, 0, 300, 0]), radii);
    for (let a = 0; a < 4; a += 1) {
      for (let b = a + 1; b < 4; b += 1) {
        const apart = Math.hypot(
          (moved[2 * a] ?? 0) - (moved[2 * b] ?? 0),
          (moved[2 * a + 1] ?? 0) - (moved[2 * b + 1] ?? 0),
        );
        expect(apart).toBeGreaterThan((radii[a] ?? 0) + (radii[b] ?? 0));
      }
    }
    expect([moved[6], moved[7]]).toEqual([300, 0]);
  });
});

describe('names in the picture', () => {
  const named = (x: number, y: number): Named => ({ x, y, radius: 5, width: 60, height: 14 });

  it('never overlap; the important ones choose first', () => {
    const crowd = Array.from({ length: 200 }, (_, index) => named((index * 37) % 400, (index * 53) % 300));
    const labels = placeLabels(crowd);
    expect(labels[0]?.index).toBe(0);
    expect(labels.length).toBeGreaterThan(20);
    expect(labels.length).toBeLessThan(200);
    for (const [i, a] of labels.entries()) {
      for (const b of labels.slice(i + 1)) {
        expect(Math.abs(a.x - b.x) >= 60 || Math.abs(a.y - b.y) >= 14).toBe(true);
      }
    }
  });

  it('stand beside their disc, and elsewhere where that would reach out of the picture', () => {
    expect(placeLabels([named(50, 50)])).toEqual([{ index: 0, x: 59, y: 50 }]);
    const page = { left: 0, right: 100, top: 0, bottom: 100 };
    expect(placeLabels([named(90, 50)], page)[0]?.x).toBeLessThan(30);
  });
});

describe('what stands out', () => {
  const scene = sceneFor(answer(NODES, LINKS));

  it('is a body with its partners, two bodies with their link, or a group with its own links', () => {
    expect(aroundBody(scene, 'a')).toMatchObject({ dots: [0, 1, 2], centre: [0] });
    expect(aroundBody(scene, 'alone')).toBeNull();
    const pair = ofPair(scene, 'd', 'e');
    expect(pair?.lines.map((index) => scene.lines[index]?.id)).toEqual(['d e']);
    expect(ofPair(scene, 'a', 'd')?.lines).toEqual([]);
    expect(ofGroup(scene, '1')).toMatchObject({ dots: [0, 1, 2], centre: [] });
    expect(ofGroup(scene, '1')?.lines).toHaveLength(3);
  });
});

describe('the link under the pointer', () => {
  const scene = sceneFor(answer(NODES, LINKS));
  const view = {
    width: 1200,
    height: 800,
    x: (x: number) => x,
    y: (_: number, y: number) => y,
    size: (size: number) => size,
  };

  it('is the one that lies there, and none where nothing does', () => {
    const { source, target, id } = scene.lines[0] ?? { source: -1, target: -1, id: '' };
    const [a, b] = [scene.dots[source] ?? { x: 0, y: 0 }, scene.dots[target] ?? { x: 0, y: 0 }];
    const found = lineAt(scene, view, a.x + (b.x - a.x) / 3, a.y + (b.y - a.y) / 3);
    expect(scene.lines[found ?? -1]?.id).toBe(id);
    expect(lineAt(scene, view, -500, -500)).toBeNull();
  });
});

describe('colours', () => {
  it.each(['light', 'dark'] as const)('are told apart in every kind of colour vision, %s', (theme) => {
    const { groups, ground } = PALETTES[theme];
    expect(groups).toHaveLength(COLOURS + 1);
    // A difference of 0.02 in OKLab is just seen; 0.08 is a clear one.
    expect(worstDistance(groups)).toBeGreaterThan(0.08);
    expect(worstDistance([...groups, ground])).toBeGreaterThan(0.08);
  });

  it('are those of the largest groups; the others share the grey', () => {
    const many = Array.from({ length: 20 }, (_, index) => node(`n${index}`, 1, 1, index < 12 ? 1 : index));
    const groups = groupsOf(many, 'community');
    expect(groups[0]).toMatchObject({ key: '1', colour: 0 });
    expect(groups.map((group) => group.colour)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 7]);
    const scene = sceneFor(answer(many, [link('n0', 'n1')]));
    expect(legendEntries(scene, 'community', en).at(-1)).toEqual({
      key: null,
      colour: 7,
      title: '2 smaller groups (2)',
    });
    expect(groupsOf(many, 'branch').map((group) => group.key)).toEqual(['GOVERNMENT']);
  });
});

describe('the histogram', () => {
  it('counts every link once, in columns that fit', () => {
    const shared = [1, 1, 1, 2, 5, 96];
    const columns = columnsOf(shared, 96);
    expect(columns).toHaveLength(48);
    expect(columns.reduce((sum, column) => sum + column.links, 0)).toBe(6);
    expect(columns[0]).toMatchObject({ first: 1, links: 4, height: 1 });
    expect(columnsOf([1, 3], 3).map((column) => column.links)).toEqual([1, 0, 1]);
  });
});

describe('partners', () => {
  it('stand with what is shared, and in networks with a direction with who leads', () => {
    expect(partnersOf(answer(NODES, LINKS), 'b').map(({ agency, shared }) => [agency.id, shared])).toEqual([
      ['a', 4],
      ['c', 2],
    ]);
    const led = partnersOf(answer(NODES, [link('a', 'b', 4), link('b', 'a', 1)], 'LEAD_SUPPORT'), 'a');
    expect(led.map(({ shared, leads }) => [shared, leads])).toEqual([
      [4, true],
      [1, false],
    ]);
  });
});

describe('the figure for paper', () => {
  const hostile = node('<b>&"市\u0000财政局\ud800', 20, 1);
  const network = answer([...NODES, hostile], [...LINKS, link(hostile.agency.id, 'a', 2)], 'LEAD_OTHERS');
  const scene = repainted(sceneFor(network), PALETTES.light);
  const legend = {
    title: en.network.legend.community,
    entries: legendEntries(scene, 'community', en),
    words: en.network.legend,
  };
  const caption = `1,360 responsibilities of 134 bodies <&> for 393 tasks 计入 80 份文件。`.repeat(6);
  const figure = { scene, legend, caption, title: 'Network of bodies', language: 'en' as const };
  const svg = networkSvg(figure);

  it('is well-formed XML whatever a name holds, with fonts named and white ground', () => {
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).toContain('&lt;b&gt;&amp;');
    expect(svg.includes('\u0000') || svg.includes('\ud800')).toBe(false);
    expect(svg).toContain("font-family=\"'Noto Sans CJK SC'");
    expect(svg).toMatch(/<rect[^>]* fill="#ffffff"/);
    expect(networkSvg(figure)).toBe(svg);
  });

  it('holds every body and link, the legend and the whole caption', () => {
    expect(svg.match(/<circle[^>]*><title>/g)).toHaveLength(scene.dots.length);
    expect(svg.match(/<line /g)).toHaveLength(scene.lines.length);
    expect(svg.match(/<polygon /g)?.length).toBeGreaterThan(0);
    for (const { title } of legend.entries) expect(svg).toContain(title.split('<')[0]);
    const words = [...svg.matchAll(/<tspan[^>]*>([^<]*)/g)].map((match) => match[1]).join('');
    expect(words.replaceAll(' ', '').length).toBe(
      caption.replaceAll(' ', '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').length,
    );
  });
});

describe('words and arrows', () => {
  it('are measured and broken where a line may end', () => {
    expect(widthInEms('市财政局')).toBe(4);
    expect(widthInEms('tasks')).toBeLessThan(3);
    expect(wrap('市财政局、市科委，市商务局', 6)).toEqual(['市财政局、市', '科委，市商务', '局']);
    expect(wrap('two words here', 5)).toEqual(['two words', 'here']);
  });

  it('end at the disc, and are left out where there is no room', () => {
    const arrow = arrowOf({ x1: 0, y1: 0, x2: 100, y2: 0 }, 10, 1);
    expect(arrow?.head[0]).toEqual([90, 0]);
    expect(arrow?.x).toBeLessThan(90);
    expect(arrowOf({ x1: 0, y1: 0, x2: 12, y2: 0 }, 10, 1)).toBeNull();
  });
});
