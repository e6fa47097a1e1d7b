//! The charts of a card: a form, and what it draws.

use super::super::maps::Maps;
use super::super::toml::{Entry, Fields};
use super::scope::{Scope, meant};
use super::templates::{Kind, checked};
use crate::dataset::{CardScale, ChartSpec, ItemId, ItemKind, TileSpec, Unit};

const FORMS: [&str; 10] = [
    "bars",
    "nested",
    "rates",
    "strip",
    "slope",
    "squares",
    "rank-band",
    "two-points",
    "tiles",
    "apart",
];

/// Reads a chart.
pub fn chart(entry: &Entry<'_>, scope: &mut Scope<'_>, maps: &Maps) -> Option<ChartSpec> {
    let fields = entry.fields()?;
    let form = fields.need("form", "\"bars\"")?;
    let word = form.text()?;
    let mut parts = Parts {
        fields: &fields,
        scope,
    };
    let chart = match word {
        "bars" => bars(&mut parts),
        "nested" => nested(&mut parts),
        "rates" => rates(&mut parts),
        "strip" => strip(&mut parts),
        "slope" => slope(&mut parts),
        "squares" => squares(&mut parts),
        "rank-band" => rank_band(&mut parts),
        "two-points" => two_points(&mut parts),
        "tiles" => tiles(&mut parts, maps),
        "apart" => apart(&mut parts),
        _ => {
            let otherwise = format!("write one of {}", FORMS.join(", "));
            let mend = meant(word, FORMS.into_iter(), &otherwise);
            form.problem(format!("no chart has the form {word:?}"), mend);
            return None;
        }
    };
    fields.done();
    chart
}

/// The keys of a chart.
struct Parts<'a, 'b, 'c> {
    fields: &'a Fields<'b>,
    scope: &'a mut Scope<'c>,
}

impl Parts<'_, '_, '_> {
    fn need(&mut self, key: &str) -> Option<ItemId> {
        let entry = self.fields.need(key, "\"a name\"")?;
        self.scope.find(&entry)
    }

    /// None: it is there, and wrong.
    fn may(&mut self, key: &str) -> Option<Option<ItemId>> {
        match self.fields.take(key) {
            Some(entry) => self.scope.find(&entry).map(Some),
            None => Some(None),
        }
    }

    fn several(&mut self, key: &str) -> Option<Vec<ItemId>> {
        let entry = self.fields.need(key, "[\"…\"]")?;
        let names = entry.list()?;
        let found: Option<Vec<ItemId>> = names.iter().map(|name| self.scope.find(name)).collect();
        if names.is_empty() {
            entry.problem("a chart of nothing", "name what it draws");
            return None;
        }
        found
    }

    fn scale(&mut self) -> Option<CardScale> {
        let Some(entry) = self.fields.take("scale") else {
            return Some(CardScale::One);
        };
        match entry.text()? {
            "million" => Some(CardScale::Million),
            "billion" => Some(CardScale::Billion),
            "trillion" => Some(CardScale::Trillion),
            _ => {
                entry.problem(
                    "no such scale",
                    "write \"million\", \"billion\" (10⁹) or \"trillion\" (10¹²), or leave it out",
                );
                None
            }
        }
    }

    /// Whether a form that begins at zero can draw some items: nothing printed of them lies below.
    fn above_zero(&self, items: &[ItemId], key: &str) -> Option<()> {
        let sheet = self.scope.sheet;
        let below = |item: &ItemId| {
            let figures = match self.scope.what(*item) {
                ItemKind::Figure { figure } => vec![figure],
                ItemKind::Figures { figures } => figures.to_vec(),
                ItemKind::Subjects { .. } | ItemKind::Computed { .. } => Vec::new(),
            };
            let mut rows = figures.iter().map(|at| &sheet.figures[at.position()]);
            rows.find(|row| row.quantity.value < 0.0)
        };
        let Some(row) = items.iter().find_map(below) else {
            return Some(());
        };
        self.fields.take(key)?.problem(
            format!("{} is below zero, and this form begins there", row.id),
            "draw it with form = \"bars\", which goes both ways, or set it apart with form = \"apart\"",
        );
        None
    }

    /// Whether what is in colour is one of those that are drawn.
    fn drawn(&self, focus: Option<ItemId>, items: &[ItemId]) -> Option<()> {
        let figures = |item: ItemId| match self.scope.what(item) {
            ItemKind::Figure { figure } => vec![figure],
            ItemKind::Figures { figures } => figures.to_vec(),
            ItemKind::Subjects { .. } | ItemKind::Computed { .. } => Vec::new(),
        };
        let all: Vec<_> = items.iter().flat_map(|item| figures(*item)).collect();
        let there = |focus: ItemId| {
            items.contains(&focus) || figures(focus).iter().any(|figure| all.contains(figure))
        };
        if focus.is_none_or(there) {
            return Some(());
        }
        self.fields.take("focus")?.problem(
            "it is none of those that are drawn, so that nothing is in colour",
            "name one of them, or leave the line out",
        );
        None
    }

    /// The units of all figures of some items, which have to be one for a common axis.
    fn one_unit(&self, items: &[ItemId], key: &str) -> Option<()> {
        let sheet = self.scope.sheet;
        let mut units: Vec<Unit> = Vec::new();
        for item in items {
            let figures = match self.scope.what(*item) {
                ItemKind::Figure { figure } => vec![figure],
                ItemKind::Figures { figures } => figures.to_vec(),
                ItemKind::Subjects { .. } | ItemKind::Computed { .. } => Vec::new(),
            };
            for figure in figures {
                let unit = sheet.figures[figure.position()].quantity.unit;
                if !units.contains(&unit) {
                    units.push(unit);
                }
            }
        }
        if units.len() > 1 {
            let entry = self.fields.take(key)?;
            let names: Vec<&str> = units.iter().map(|unit| unit.word()).collect();
            entry.problem(
                format!(
                    "figures of different units on one axis: {}",
                    names.join(", ")
                ),
                "draw them in charts of their own, or set them apart with form = \"apart\"",
            );
            return None;
        }
        Some(())
    }
}

fn bars(parts: &mut Parts<'_, '_, '_>) -> Option<ChartSpec> {
    let (rows, focus, scale) = (parts.several("rows"), parts.may("focus"), parts.scale());
    let between = parts.may("between");
    let label = match parts.fields.take("label") {
        Some(entry) => checked(&entry, parts.scope, Kind::Label),
        None => Some(""),
    };
    let (rows, focus) = (rows?, focus?);
    parts.one_unit(&rows, "rows")?;
    parts.drawn(focus, &rows)?;
    Some(ChartSpec::Bars {
        rows: rows.leak(),
        focus,
        scale: scale?,
        label: label?,
        between: between?,
    })
}

fn nested(parts: &mut Parts<'_, '_, '_>) -> Option<ChartSpec> {
    let (outer, inner, scale) = (parts.need("outer"), parts.need("inner"), parts.scale());
    let (outer, inner) = (outer?, inner?);
    parts.one_unit(&[outer, inner], "outer")?;
    parts.above_zero(&[outer, inner], "outer")?;
    Some(ChartSpec::Nested {
        outer,
        inner,
        scale: scale?,
    })
}

fn rates(parts: &mut Parts<'_, '_, '_>) -> Option<ChartSpec> {
    let (printed, computed) = (parts.need("printed"), parts.need("computed"));
    Some(ChartSpec::Rates {
        printed: printed?,
        computed: computed?,
    })
}

fn strip(parts: &mut Parts<'_, '_, '_>) -> Option<ChartSpec> {
    let (all, focus) = (parts.several("parts"), parts.may("focus"));
    let (all, focus) = (all?, focus?);
    parts.above_zero(&all, "parts")?;
    parts.drawn(focus, &all)?;
    Some(ChartSpec::Strip {
        parts: all.leak(),
        focus,
    })
}

fn slope(parts: &mut Parts<'_, '_, '_>) -> Option<ChartSpec> {
    let (earlier, later) = (parts.several("earlier"), parts.several("later"));
    let shift = parts.need("shift");
    let (earlier, later) = (earlier?, later?);
    if earlier.len() != later.len() {
        let entry = parts.fields.take("later")?;
        entry.problem(
            "other parts than earlier",
            "name the same parts in the same order in both",
        );
        return None;
    }
    Some(ChartSpec::Slope {
        earlier: earlier.leak(),
        later: later.leak(),
        shift: shift?,
    })
}

fn squares(parts: &mut Parts<'_, '_, '_>) -> Option<ChartSpec> {
    let (filled, all, rest) = (parts.need("filled"), parts.need("all"), parts.may("rest"));
    Some(ChartSpec::Squares {
        filled: filled?,
        all: all?,
        rest: rest?,
    })
}

fn rank_band(parts: &mut Parts<'_, '_, '_>) -> Option<ChartSpec> {
    let rank = parts.need("rank")?;
    Some(ChartSpec::RankBand { rank })
}

fn two_points(parts: &mut Parts<'_, '_, '_>) -> Option<ChartSpec> {
    let (first, second) = (parts.need("first"), parts.need("second"));
    let (times, reference) = (parts.need("times"), parts.may("reference"));
    let scale = parts.scale();
    let (first, second) = (first?, second?);
    parts.one_unit(&[first, second], "first")?;
    parts.above_zero(&[first, second], "first")?;
    Some(ChartSpec::TwoPoints {
        first,
        second,
        times: times?,
        reference: reference?,
        scale: scale?,
    })
}

fn tiles(parts: &mut Parts<'_, '_, '_>, maps: &Maps) -> Option<ChartSpec> {
    let values = parts.may("values");
    let map = parts.fields.need("map", "\"states\"");
    let map = map.and_then(|entry| maps.find(&entry));
    let (marked, places) = (parts.fields.take("marked"), parts.fields.take("places"));
    let (values, map) = (values?, map?);
    parts.above_zero(values.as_slice(), "values")?;
    if values.is_none() && marked.is_none() {
        parts.fields.need("values", "\"a list of figures\"");
        return None;
    }
    let marked = match marked {
        Some(marked) => marks(&marked, places.as_ref(), map, parts.scope)?,
        None => Vec::new(),
    };
    Some(ChartSpec::Tiles {
        values,
        marked: marked.leak(),
        map,
    })
}

/// The tile of each place that is marked: its own, that of a place around it, or the one that `places`
/// gives it.
fn marks(
    entry: &Entry<'_>,
    places: Option<&Entry<'_>>,
    map: &'static [TileSpec],
    scope: &mut Scope<'_>,
) -> Option<Vec<&'static str>> {
    let item = scope.find(entry)?;
    let ItemKind::Subjects { subjects } = scope.what(item) else {
        entry.problem(
            "only places without figures are marked",
            "name a list { subjects = [\"…\"] }",
        );
        return None;
    };
    let sheet = scope.sheet;
    let tile = |code: &str| {
        map.iter()
            .map(|tile| tile.code)
            .find(|known| *known == code)
    };
    let given = places.and_then(|places| places.fields());
    let mut found = Vec::new();
    for subject in subjects {
        let mut place = Some(*subject);
        let mut code = None;
        while let (Some(at), None) = (place, code) {
            let row = &sheet.subjects[at.position()];
            code = tile(row.code);
            place = row.within;
        }
        let id = sheet.subjects[subject.position()].id;
        let given = given.as_ref().and_then(|given| given.take(id));
        if let Some(given) = given {
            code = tile(given.text()?);
            if code.is_none() {
                given.problem("the map has no such tile", "write a code of the map");
                return None;
            }
        }
        let Some(code) = code else {
            let mend = format!("say which tile it is: places = {{ {id} = \"a code of the map\" }}");
            entry.problem(format!("{id} lies on no tile of the map"), mend);
            return None;
        };
        found.push(code);
    }
    if let Some(given) = given {
        given.done();
    }
    Some(found)
}

fn apart(parts: &mut Parts<'_, '_, '_>) -> Option<ChartSpec> {
    let (left, right) = (parts.need("left"), parts.need("right"));
    Some(ChartSpec::Apart {
        left: left?,
        right: right?,
    })
}
