"""Who does what in one plan, and how its bodies hang together: a table on stdout, a picture in a file.

    python queries/examples/network-and-matrix.py [--at http://localhost:4000] [--document NUMBER] [--picture FILE]

Wants requests, pandas, networkx and matplotlib, and a zeren that serves (npm start).
"""

import argparse

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import networkx as nx
import pandas as pd
import requests
from matplotlib import font_manager
from matplotlib.colors import ListedColormap
from PIL import Image

QUESTION = """
query ($document: String!) {
  responsibilityMatrix(filter: { document: $document }) {
    counted { text }
    columns { agency { id name shortName } totals { lead support responsible total } }
    rows { task { heading } cells { column letters } }
  }
  agencyNetwork(filter: { document: $document }) {
    nodes { agency { id } degree strength }
    links { source target shared }
  }
}
"""
SHOWN = 8
ROLES = ["L", "S", "R"]
OTHERS = "#8a97a0"
COLOURS = {"L": "#0b4f86", "S": "#4f9a78", "R": "#e8cf9a"}


def ask(address, document):
    answer = requests.post(f"{address}/graphql", json={"query": QUESTION, "variables": {"document": document}}).json()
    if answer.get("errors"):
        raise SystemExit("\n".join(error["message"] for error in answer["errors"]))
    return answer["data"]


def bodies_of(data):
    """A row a body: how often it leads, supports, is responsible, and with how many it shares tasks."""
    bodies = pd.DataFrame(
        [{**column["agency"], **column["totals"]} for column in data["responsibilityMatrix"]["columns"]]
    ).set_index("id")
    partners = {node["agency"]["id"]: node["degree"] for node in data["agencyNetwork"]["nodes"]}
    bodies["partners"] = bodies.index.map(partners)
    return bodies.sort_values(["total", "lead", "name"], ascending=[False, False, True])


def markdown(bodies):
    columns = ["name", "lead", "support", "responsible", "total", "partners"]
    heads = ["body", "leads", "supports", "responsible", "tasks", "partners"]
    lines = [heads, ["---"] * len(heads), *bodies[columns].head(SHOWN).astype(str).values.tolist()]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def use_chinese_font():
    """Without a font that has them, characters are boxes."""
    names = [font.name for font in font_manager.fontManager.ttflist]
    chinese = [name for name in names if "CJK" in name or name in ("SimHei", "PingFang SC", "Microsoft YaHei")]
    plt.rcParams["font.family"] = [*sorted(chinese, key=lambda name: ("Sans" not in name, name))[:1], "sans-serif"]


def draw_network(axes, data, bodies):
    graph = nx.Graph()
    graph.add_nodes_from(bodies.index)
    for link in data["agencyNetwork"]["links"]:
        graph.add_edge(link["source"], link["target"], shared=link["shared"])
    place = nx.circular_layout(graph)
    shared = [edge["shared"] for _, _, edge in graph.edges(data=True)]
    most = max(shared, default=1)
    nx.draw_networkx_edges(
        graph, place, ax=axes, width=[2.5 * n / most for n in shared], alpha=0.35, edge_color="#7a8794"
    )
    colours = [COLOURS["L"] if bodies.lead[body] else OTHERS for body in graph]
    nx.draw_networkx_nodes(
        graph, place, ax=axes, node_size=[40 + 14 * bodies.total[body] for body in graph], node_color=colours
    )
    for body, (x, y) in place.items():
        side = "left" if x >= 0 else "right"
        axes.text(1.09 * x, 1.09 * y, bodies.label[body], ha=side, va="center", fontsize=7)
    axes.set(title="Who shares tasks with whom (blue: leads one)", xlim=(-1.75, 1.75), ylim=(-1.25, 1.25))
    axes.axis("off")


def draw_matrix(axes, data, bodies):
    matrix = data["responsibilityMatrix"]
    order = {body: at for at, body in enumerate(bodies.index)}
    at = [order[column["agency"]["id"]] for column in matrix["columns"]]
    cells = [[0] * len(at) for _ in matrix["rows"]]
    for row, line in zip(cells, matrix["rows"]):
        for cell in line["cells"]:
            row[at[cell["column"]]] = 1 + ROLES.index(cell["letters"][0])
    axes.imshow(cells, cmap=ListedColormap(["white", *COLOURS.values()]), vmin=0, vmax=3, aspect="auto")
    axes.set_title("Who holds which task")
    axes.set_xticks(range(len(at)), bodies.label, rotation=90, fontsize=7)
    axes.set_yticks(range(len(cells)), [row["task"]["heading"][:16] for row in matrix["rows"]], fontsize=6)
    for side in axes.spines.values():
        side.set_color("#c5ccd3")
    axes.tick_params(length=0)
    words = {"L": "leads", "S": "supports", "R": "responsible"}
    marks = [plt.Rectangle((0, 0), 1, 1, color=COLOURS[role]) for role in ROLES]
    axes.legend(marks, words.values(), loc="upper left", bbox_to_anchor=(0, -0.28), ncol=3, fontsize=7, frameon=False)


def draw(data, bodies, file):
    use_chinese_font()
    bodies = bodies.assign(label=bodies.shortName.fillna(bodies.name))
    figure, (left, right) = plt.subplots(1, 2, figsize=(12, 5.6), width_ratios=[1.1, 1], layout="constrained")
    draw_network(left, data, bodies)
    draw_matrix(right, data, bodies)
    figure.savefig(file, dpi=100, metadata={"Software": None})
    # A few colours are enough, and a quarter of the size.
    Image.open(file).convert("RGB").quantize(48).save(file, optimize=True)


def main():
    options = argparse.ArgumentParser(description="The bodies of one plan, as a table and a picture.")
    options.add_argument("--at", default="http://localhost:4000")
    options.add_argument("--document", default="京政办发〔2023〕14号")
    options.add_argument("--picture")
    given = options.parse_args()
    data = ask(given.at, given.document)
    if not data["responsibilityMatrix"]["rows"]:
        raise SystemExit(f"{given.document} gives no task to a body.")
    bodies = bodies_of(data)
    print(markdown(bodies))
    print()
    print(data["responsibilityMatrix"]["counted"]["text"])
    if given.picture:
        draw(data, bodies, given.picture)


main()
