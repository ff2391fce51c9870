"""Answers that went wrong somewhere: hypothesis changes one value of a JSON tree, or one cell."""

import copy

from hypothesis import strategies as st

#: What a value can turn into.
ODD = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**30), 10**30),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=20),
    st.sampled_from(["", "NaN", "-1", "1e400", "٣", "2022-01-05", "9999-12-31T23:59:59+00:00"]),
    st.builds(list),
    st.builds(dict),
    st.builds(lambda: [[None]]),
    st.builds(lambda: {"error": "no"}),
)


def paths(tree, here=()):
    """Every place in a tree of dicts and lists, the root too."""
    yield here
    if isinstance(tree, dict):
        for key, value in tree.items():
            yield from paths(value, (*here, key))
    elif isinstance(tree, list):
        for index, value in enumerate(tree):
            yield from paths(value, (*here, index))


@st.composite
def mutated(draw, tree):
    """A copy of `tree` with one to three places changed, taken out or doubled."""
    tree = copy.deepcopy(tree)
    for _ in range(draw(st.integers(1, 3))):
        path = draw(st.sampled_from(list(paths(tree))))
        if not path:
            if draw(st.integers(0, 9)) == 0:
                return draw(ODD)
            continue
        parent = tree
        for step in path[:-1]:
            parent = parent[step]
        what = draw(st.sampled_from(["change", "change", "remove", "double", "reverse"]))
        if what == "remove":
            del parent[path[-1]]
        elif what == "double" and isinstance(parent, list):
            parent.insert(path[-1], copy.deepcopy(parent[path[-1]]))
        elif what == "reverse" and isinstance(parent, list):
            parent.reverse()
        else:
            parent[path[-1]] = draw(ODD)
    return tree


@st.composite
def mutated_text(draw, text):
    """A copy of a text with one cell changed, a line taken out or doubled, or the end cut off."""
    lines = [line.split(",") for line in text.splitlines()]
    row = draw(st.integers(0, len(lines) - 1))
    what = draw(st.sampled_from(["cell", "cell", "remove", "double", "cut"]))
    if what == "cell":
        cell = draw(st.integers(0, len(lines[row]) - 1))
        lines[row][cell] = draw(st.one_of(st.text(max_size=12), st.integers().map(str)))
    elif what == "remove":
        del lines[row]
    elif what == "double":
        lines.insert(row, lines[row])
    made = "".join(",".join(line) + "\n" for line in lines)
    return made[: draw(st.integers(0, len(made)))] if what == "cut" else made
