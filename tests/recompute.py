"""Works out every row of docs/checks.md again, by another route than the library.

It reads the tables of static/sheet/dataset by itself, takes every printed figure at both of its ends and
at its value, works through all combinations, and compares the lowest, the highest and the middle
result, and the verdict, with the row. A row that it does not know fails. Standard library alone:

    python3 tests/recompute.py
"""

import csv
import itertools
import math
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
DATA = ROOT / "static" / "sheet" / "dataset"
TABLE = ROOT / "docs" / "checks.md"
EDGE = 1e-12  # what touches, overlaps


def table(name):
    with open(DATA / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


FIGURES = {row["id"]: row for row in table("figures")}
SUBJECTS = {row["id"]: row for row in table("subjects")}
INDICATORS = {row["id"]: row for row in table("indicators")}
RELATIONS = {row["id"]: row for row in table("relations")}
STATEMENTS = table("statements")

READING = "plausible"


class Wrong(Exception):
    """What a row says does not hold."""


def require(holds, what):
    if not holds:
        raise Wrong(what)


# --- figures -----------------------------------------------------------------------------------


SCALES = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}


def half_width(figure):
    """Half of the last significant place of a print, or of its last printed one, in the plain unit."""
    text, unit = figure["as_printed"], figure["unit"]
    digits = re.search(r"[0-9][0-9,.]*", text)
    if digits is None:
        if "decade" in text:
            return 5.0
        # Words that multiply are round numbers, and exact to the letter.
        value = abs(float(figure["value"]))
        loose = unit == "ratio" and READING == "plausible"
        return 0.5 * 10 ** math.floor(math.log10(value)) if loose else 0.0
    if unit in ("rank", "count", "year", "month"):
        return 0.0
    number = digits.group().replace(",", "")
    scale = next((size for word, size in SCALES.items() if word in text), 1.0)
    place = 10.0 ** -len(number.split(".")[1]) if "." in number else 1.0
    zeros = len(number) - len(number.rstrip("0")) if "." not in number else 0
    if READING == "plausible" and figure["significant"] != "yes":
        place *= 10.0**zeros
        if unit == "percent":
            place = min(place, 10.0)
    return place * scale / 2


def ends(figure):
    """Lowest, printed and highest value of a figure in the reading at hand."""
    value = float(figure["value"])
    half = half_width(figure)
    if figure["bound"] == "at-most":
        return 1.0, value, value
    if figure["value_to"]:
        high = float(figure["value_to"])
        return value, (value + high) / 2, high
    least = {"rank": 1.0, "percent": -math.inf}.get(figure["unit"], 0.0)
    low, high = {
        "plain": (value - half, value + half),
        "about": (value - half, value + half),
        "nearly": (value - half, value),
        "more-than": (value, value + 2 * half),
    }[figure["qualifier"]]
    return max(low, least), value, high


def corners(formula, figures):
    """The formula at every combination of low and high ends, and at the printed values."""
    spans = [ends(figure) for figure in figures]
    found = [
        formula(*corner)
        for corner in itertools.product(*[sorted({low, high}) for low, _, high in spans])
    ]
    middle = formula(*[value for _, value, _ in spans])
    return min(found + [middle]), middle, max(found + [middle])


def months(period):
    """First and last month of a period, counted from year 0."""
    found = re.fullmatch(r"(\d{4})(?:-(\d{2}|Q\d))?(?:/(\d{4})(?:-(\d{2}))?)?", period)
    require(found, f"no period: {period}")
    year, part, last_year, last_month = found.groups()
    first = int(year) * 12
    if part and part.startswith("Q"):
        first += 3 * int(part[1]) - 3
        return first, first + 2
    if part:
        first += int(part) - 1
        last = int(last_year) * 12 + int(last_month) - 1 if last_year else first
        return first, last
    return first, int(last_year or year) * 12 + 11


def length(period):
    first, last = months(period)
    return last - first + 1


def years(earlier, later):
    require(length(earlier) == length(later), "periods of two lengths")
    gap = (months(later)[0] - months(earlier)[0]) / 12
    require(gap > 0, "not later")
    return gap


def lies_in(period, whole):
    (a, b), (c, d) = months(period), months(whole)
    return c <= a and b <= d


def within(rows, inner, outer):
    while inner:
        if inner == outer:
            return True
        inner = rows[inner]["within"]
    return False


def indicator(figure):
    return INDICATORS[figure["indicator"]]


def is_growth(figure):
    return figure["indicator"].endswith(("-growth", "-growth-projection")) or (
        figure["indicator"] == "trade-growth-projection"
    )


def is_share(figure):
    return figure["unit"] == "percent" and not is_growth(figure)


# --- how two intervals stand to each other -----------------------------------------------------


def at_most(a, b):
    return a <= b or a - b <= EDGE * max(abs(a), abs(b))


def overlap(a, b):
    return at_most(a[0], b[2]) and at_most(b[0], a[2])


def tested(stated, computed):
    return stated, computed, "agrees" if overlap(stated, computed) else "contradicts"


def derived(computed):
    return None, computed, "derived"


def loosely(result, figure):
    stated, computed, verdict = result
    if verdict == "contradicts" and not re.search(r"\d", figure["as_printed"]):
        verdict = "contradicts a loose word"
    return stated, computed, verdict


# --- tests -------------------------------------------------------------------------------------


def total(*terms):
    return math.fsum(terms)


def share_of_levels(share, part, whole):
    require(share["share_of"] == whole["id"], "not the whole of the share")
    require(part["subject"] == share["subject"] and part["period"] == share["period"], "other part")
    return tested(ends(share), corners(lambda p, w: 100 * p / w, [part, whole]))


def parts_make_total(whole, *parts):
    members = {s["id"] for s in SUBJECTS.values() if s["within"] == whole["subject"]}
    require({part["subject"] for part in parts} == members, "not all members")
    return tested(ends(whole), corners(total, parts))


def parts_make_whole(*parts):
    require(len({part["share_of"] for part in parts}) == 1, "shares of several wholes")
    return tested((100.0, 100.0, 100.0), corners(total, parts))


def parts_fit_whole(whole, *parts):
    sum_ = corners(total, parts)
    stated = ends(whole)
    require(len({part["period"] for part in (whole, *parts)}) == 1, "several periods")
    return stated, sum_, "contradicts" if sum_[0] > stated[2] else "agrees"


def month_in_total(part, whole):
    require(lies_in(part["period"], whole["period"]), "not in the total")
    found = corners(lambda p, w: 100 * p / w, [part, whole])
    return ends(part), found, "contradicts" if found[0] > 100 else "agrees"


def growth_rate(rate, earlier, later):
    require(rate["base_period"] == earlier["period"], "another start")
    require(rate["period"] == later["period"], "another end")
    span = years(earlier["period"], later["period"])
    found = corners(lambda a, b: 100 * (math.exp(math.log(b / a) / span) - 1), [earlier, later])
    return loosely(tested(ends(rate), found), rate)


def growth_factor(factor, earlier, later):
    require(factor["base_period"] == earlier["period"], "another start")
    word = not re.search(r"[0-9]", factor["as_printed"])
    letter = (float(factor["value"]),) * 3
    stated = letter if word else ends(factor)
    return loosely(tested(stated, corners(lambda a, b: b / a, [earlier, later])), factor)


def span(figure, *dated):
    if dated:
        found = years(dated[0]["period"], dated[1]["period"])
    elif figure["unit"] == "month":
        found = float(length(figure["period"]))
    else:
        found = years(figure["base_period"], figure["period"])
    return loosely(tested(ends(figure), (found, found, found)), figure)


def rank_in_list(rank, own, *others):
    mine = ends(own)
    theirs = [ends(other) for other in others]
    best = 1 + sum(other[0] > mine[2] and not overlap(other, mine) for other in theirs)
    worst = 1 + sum(at_most(mine[0], other[2]) for other in theirs)
    printed = 1 + sum(other[1] > mine[1] for other in theirs)
    stated = ends(rank)
    if stated[0] > worst:  # one that is not listed may stand before it
        return opened(stated)
    return tested(stated, (float(best), float(printed), float(worst)))


def leader_by_share(rank, share):
    require(share["subject"] == rank["subject"], "another subject")
    found = ends(share)
    require(found[0] > 50, "no majority")
    return ends(rank), found, "agrees"


def stated_twice(band, place):
    require(band["indicator"] == place["indicator"], "two rankings")
    return tested(ends(band), ends(place))


def count_of_list(count, *listed):
    number = float(len(listed))
    if not listed:
        named = [
            row
            for row in STATEMENTS
            if row["topic"] == count["indicator"]
            and (row["source"], row["paragraph"]) == (count["source"], count["paragraph"])
        ]
        require(len(named) == 1, "no list")
        number = float(len(named[0]["items_en"].split("; ")))
    return tested(ends(count), (number, number, number))


def order(*figures):
    verdict, leads = "agrees", []
    for first, second in zip(figures, figures[1:]):
        if first["value"] == second["value"]:
            continue
        lead = corners(lambda a, b: a - b, [first, second])
        leads.append(lead)
        if lead[2] < 0:
            verdict = "contradicts"
        elif lead[0] <= 0 and verdict == "agrees":
            verdict = "cannot be tested"
    if verdict == "cannot be tested":
        return None, None, verdict
    return None, min(leads, key=lambda lead: lead[0]), verdict


def direction(kind, earlier, later):
    require(years(earlier["period"], later["period"]) > 0, "not later")
    if is_share(later):
        found = corners(lambda a, b: b - a, [earlier, later])
    else:
        found = corners(lambda a, b: 100 * (b / a - 1), [earlier, later])
    if found[0] <= 0 <= found[2]:
        return None, None, "cannot be tested"
    return None, found, "agrees" if (found[0] > 0) == (kind == "rise") else "contradicts"


def distinct_places(*ranks):
    require(len({(r["indicator"], r["partner"], r["period"]) for r in ranks}) == 1, "several lists")
    pairs = itertools.combinations([float(rank["value"]) for rank in ranks], 2)
    found = min(abs(a - b) for a, b in pairs)
    return None, (found, found, found), "agrees" if found > 0 else "contradicts"


# --- what follows ------------------------------------------------------------------------------


def remainder(*shares):
    left = corners(lambda *all_: 100 - total(*all_), shares)
    return derived(tuple(max(0.0, value) for value in left))


def remainder_count(count, whole):
    require(count["share_of"] == whole["id"], "another list")
    return derived(corners(lambda c, w: w - c, [count, whole]))


def share_of_world(part, world):
    require(part["period"] == world["period"], "two periods")
    return derived(corners(lambda p, w: 100 * p / w, [part, world]))


def chained(*terms):
    return math.prod(terms[:-1]) / 100 ** (len(terms) - 1) * terms[-1]


def level_of_share(*chain):
    require(all(is_share(share) for share in chain[:-1]), "no share")
    for share, whole in zip(chain, chain[1:]):
        # A share whose total is not printed may only be of its indicator's own measure.
        own = share["share_of"] or whole["id"]
        require(own == whole["id"], "another whole")
    return derived(corners(chained, chain))


def share_of_share(*chain):
    for share, whole in zip(chain, chain[1:]):
        require(share["share_of"] == whole["id"], "another whole")
    return derived(corners(lambda *s: 100 * math.prod(x / 100 for x in s), chain))


def one_thing(earlier, later):
    same = ("subject", "indicator", "partner")
    require(all(earlier[name] == later[name] for name in same), "two things")
    return years(earlier["period"], later["period"])


def change_of_share(earlier, later):
    one_thing(earlier, later)
    return derived(corners(lambda a, b: b - a, [earlier, later]))


def change_of_remainder(*figures):
    half = len(figures) // 2
    for earlier, later in zip(figures[:half], figures[half:]):
        one_thing(earlier, later)
    return derived(corners(lambda *all_: total(*all_[:half]) - total(*all_[half:]), figures))


def change_of_level(earlier, later):
    one_thing(earlier, later)
    return derived(corners(lambda a, b: 100 * (b - a) / a, [earlier, later]))


def annual_rate(earlier, later):
    gap = one_thing(earlier, later)
    return derived(corners(lambda a, b: 100 * (math.pow(b / a, 1 / gap) - 1), [earlier, later]))


def one_year(growth):
    require(years(growth["base_period"], growth["period"]) == 1, "not one year")


def level_before(*figures):
    *level, growth = figures
    one_year(growth)
    if len(level) == 1:
        return derived(corners(lambda x, g: x / (1 + g / 100), figures))
    return derived(corners(lambda s, w, g: s * w / (100 + g), figures))


def parts_of(figures):
    """How the parts' increases follow from the values of the figures, in their order."""
    shares = [is_share(figure) for figure in figures[2::2]]
    for level, growth in zip(figures[2::2], figures[3::2]):
        require(level["subject"] == growth["subject"], "two subjects")
        one_year(growth)

    def increases(values):
        whole, rate, *rest = values
        parts = []
        for share, level, growth in zip(shares, rest[::2], rest[1::2]):
            level = level / 100 * whole if share else level
            parts.append(level - level / (1 + growth / 100))
        return whole - whole / (1 + rate / 100), total(*parts)

    return increases


def growth_contribution(*figures):
    increases = parts_of(figures)

    def share(*values):
        whole, parts = increases(values)
        return 100 * parts / whole

    return derived(corners(share, figures))


def others_change(*figures):
    increases = parts_of(figures)

    def rest(*values):
        whole, parts = increases(values)
        return whole - parts

    return derived(corners(rest, figures))


def share_before(share, own, all_, level=None, whole=None):
    require(own["subject"] == share["subject"], "another part")
    require(FIGURES[share["share_of"]]["subject"] == all_["subject"], "another whole")
    require(own["base_period"] == all_["base_period"], "two starts")
    if level:
        require(whole["id"] == share["share_of"], "not the whole of the share")
        require(level["subject"] == share["subject"], "the level of another")
        before = lambda l, g, w, a: 100 * (l / (100 + g)) / (w / (100 + a))
        return derived(corners(before, [level, own, whole, all_]))
    return derived(corners(lambda s, g, a: s * (100 + a) / (100 + g), [share, own, all_]))


def left_for_others(whole, *listed):
    if listed[0]["unit"] == "percent":
        return derived(corners(lambda w, s: w * (1 - s / 100), [whole, *listed]))
    return derived(corners(lambda w, *parts: w - total(*parts), [whole, *listed]))


def monthly_average(whole, month):
    require(length(month["period"]) == 1, "no month")
    require(lies_in(month["period"], whole["period"]), "not in the total")
    return ends(month), corners(lambda w: w / length(whole["period"]), [whole]), "derived"


def level_from_rate(rate, earlier, later):
    times = round(years(earlier["period"], later["period"]))

    def grown(by, level):
        for _ in range(times):
            level += level * by / 100
        return level

    return derived(corners(grown, [rate, earlier]))


def change_of_amount(*figures):
    if is_growth(figures[-1]):
        one_year(figures[-1])
        if len(figures) == 2:
            return derived(corners(lambda x, g: x - x / (1 + g / 100), figures))
        return derived(
            corners(lambda s, w, g: s / 100 * w * (1 - 1 / (1 + g / 100)), figures)
        )
    one_thing(*figures)
    return derived(corners(lambda a, b: b - a, figures))


# --- what is kept apart, and what is open ------------------------------------------------------


def apart():
    return None, None, "cannot be compared"


def opened(stated=None):
    return stated, None, "cannot be tested"


def differ(a, b):
    """Whether no comparison of the two has a meaning."""
    same = ("unit", "indicator", "partner")
    return any(a[name] != b[name] for name in same) or (
        a["period"] != b["period"] and a["subject"] != b["subject"]
    )


def holds(whole, part):
    if whole["unit"] == "percent":
        return (
            whole["share_of"] == part["share_of"] != ""
            and whole["subject"] != part["subject"]
            and within(SUBJECTS, part["subject"], whole["subject"])
        )
    return (
        within(INDICATORS, part["indicator"], whole["indicator"])
        and within(SUBJECTS, part["subject"], whole["subject"])
        and lies_in(part["period"], whole["period"])
        and whole["partner"] in ("", part["partner"])
    )


def total_apart(part, whole):
    require(not holds(whole, part), "it is a part of it")
    return apart()


def balance_apart(exports, imports):
    flows = indicator(exports)["flow"], indicator(imports)["flow"]
    require(flows == ("exports", "imports"), "no exports and imports")
    goods = indicator(exports)["products"] != indicator(imports)["products"]
    require(goods or exports["period"] != imports["period"], "a balance follows")
    return apart()


def share_apart(share, other, own):
    require(share["share_of"] == own["id"] != other["id"], "it is its own total")
    return apart()


def crossed_cuts(*figures):
    *shares, whole = figures
    require(all(share["share_of"] == whole["id"] for share in shares), "several wholes")
    require(len({share["indicator"] for share in shares}) > 1, "one cut")
    require(shares[0]["indicator"] != shares[1]["indicator"], "the first two are of one cut")
    return apart()


def overlapping_goods(*figures):
    goods = [indicator(figure)["products"] for figure in figures]
    for a, b in itertools.permutations(goods, 2):
        require(not within(SUBJECTS, a, b), f"{b} holds {a}")
    require(len({figure["subject"] for figure in figures}) == 1, "several subjects")
    return apart()


def count_is_no_value(count, whole, *shares):
    require(count["share_of"] == whole["id"], "another list")
    quotient = 100 * float(count["value"]) / float(whole["value"])
    require(shares and all(is_share(share) for share in shares), "no share")
    require(all(abs(float(s["value"]) - quotient) <= 6 for s in shares), "not near")
    return apart()


def quarter_times_four(part, year):
    require(length(part["period"]) < 12 == length(year["period"]), "no part of a year")
    grown = float(part["value"]) * 12 / length(part["period"])
    require(abs(grown / float(year["value"]) - 1) <= 0.06, "not near")
    require(not lies_in(part["period"], year["period"]), "a part of that year")
    return apart()


def other_ranking(*ranks):
    require({rank["unit"] for rank in ranks} == {"rank"}, "no ranks")
    require(len({rank["subject"] for rank in ranks}) == 1, "several subjects")
    require(len({rank["indicator"] for rank in ranks}) > 1, "one ranking")
    return apart()


def slip(*figures):
    require(differ(figures[0], figures[1]), "they can be compared")
    return apart()


def claim(*figures):
    amounts = len(figures) > 1 and all(figure["unit"] == "USD" for figure in figures)
    return apart() if amounts and differ(figures[0], figures[1]) else opened()


def open_base(share):
    require(is_share(share) and not share["share_of"], "its whole is printed")
    return opened(ends(share))


def open_growth(*rates):
    for rate in rates:
        measured = rate["indicator"].removesuffix("-growth")
        for level in FIGURES.values():
            start = (measured, rate["subject"], rate["base_period"])
            found = (level["indicator"], level["subject"], level["period"])
            require(found != start, f"{level['id']} is its start")
    return opened(ends(rates[0]) if len(rates) == 1 else None)


def open_projection(rate):
    require(is_growth(rate) and not rate["base_period"], "its base is printed")
    return opened(ends(rate))


def open_rank(*ranks):
    require({rank["unit"] for rank in ranks} == {"rank"}, "no rank")
    require(len({rank["subject"] for rank in ranks}) == 1, "several subjects")
    return opened(ends(ranks[0]) if len(ranks) == 1 else None)


def missing_rank(last, larger):
    require(float(last["value"]) < float(larger["value"]), "not smaller")
    ranked = [f for f in FIGURES.values() if f["unit"] == "rank" and f["subject"] == last["subject"]]
    require(not ranked, "its rank is printed")
    return opened()


KINDS = {
    name.replace("_", "-"): work
    for name, work in {
        f.__name__: f
        for f in (
            share_of_levels, parts_make_total, parts_make_whole, parts_fit_whole, month_in_total,
            growth_rate, growth_factor, span, rank_in_list, leader_by_share, stated_twice,
            count_of_list, order, direction, distinct_places, remainder,
            remainder_count, share_of_world, level_of_share, share_of_share, change_of_share,
            change_of_remainder, change_of_level, annual_rate, level_before, growth_contribution, others_change,
            share_before, left_for_others, monthly_average, level_from_rate, change_of_amount,
            total_apart, balance_apart, share_apart, crossed_cuts,
            overlapping_goods, count_is_no_value, quarter_times_four,
            other_ranking, slip, claim, open_base, open_growth, open_projection, open_rank,
            missing_rank,
        )
    }.items()
}  # fmt: skip

DECLARED = {"order": "order", "direction": "rise fall", "slip": "slip", "claim": "claim"}

# --- the rows ----------------------------------------------------------------------------------


def rows():
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if line.startswith("| ") and cells[0] != "id":
            require(len(cells) == 7, f"a row of {len(cells)} cells: {line}")
            yield cells


def number(cell):
    """The interval that a cell writes, in plain units, and how far rounding may take it."""
    if cell == "—":
        return None
    found = re.fullmatch(r"(\S+) \[(\S+), (\S+)\] (.+)", cell)
    require(found, f"cannot be read: {cell}")
    value, low, high = (float(found[at]) for at in (1, 2, 3))
    scale = 1e9 if found[4] == "bn USD" else 1.0
    return (low * scale, value * scale, high * scale), 0.51e-4 * scale


def compare(name, cell, found):
    written = number(cell)
    require((written is None) == (found is None), f"{name}: {cell}, but computed {found}")
    if written:
        interval, off = written
        near = all(abs(a - b) <= off for a, b in zip(interval, found))
        require(near, f"{name}: {cell}, but computed {found}")


def check(id_, kind, names, stated, computed, verdict):
    work = KINDS.get(kind)
    require(work, f"a kind that is not known here: {kind}")
    figures = [FIGURES[name] for name in names.split(", ")]
    if kind in DECLARED:
        relation = RELATIONS.get(id_.removeprefix(f"{kind}-"))
        require(relation and relation["kind"] in DECLARED[kind].split(), "no such relation")
        require(relation["figures"] == names.replace(", ", "; "), "figures of no relation")
        if kind == "direction":
            figures.insert(0, relation["kind"])
    found = work(*figures)
    compare("stated", stated, found[0])
    compare("computed", computed, found[1])
    require(verdict == found[2], f"verdict {verdict}, but found {found[2]}")


def main():
    global READING
    failures, seen, done = [], {}, 0
    for id_, kind, names, reading, stated, computed, verdict in rows():
        readings = ["plausible", "strict"] if reading == "both" else [reading]
        for READING in readings:
            seen.setdefault(id_, []).append(READING)
            done += 1
            try:
                check(id_, kind, names, stated, computed, verdict)
            except (Wrong, KeyError, ValueError, ZeroDivisionError) as error:
                failures.append(f"{id_} ({READING}): {error!r}")
    for id_, readings in seen.items():
        if sorted(readings) != ["plausible", "strict"]:
            failures.append(f"{id_}: told for {readings}")
    told = {id_ for id_ in seen}
    for kind, declared in DECLARED.items():
        for id_, relation in RELATIONS.items():
            if relation["kind"] in declared.split() and f"{kind}-{id_}" not in told:
                failures.append(f"{kind}-{id_}: declared, and not in the table")
    for failure in failures:
        print(f"docs/checks.md: {failure}; mend: find which of the two routes is wrong")
    print(f"{len(seen)} checks, {done} computed again in two readings, {len(failures)} wrong")
    return 1 if failures or not done else 0


if __name__ == "__main__":
    sys.exit(main())
