//! The charts of a card: a form, and what it draws.

use super::super::maps::Maps;
use super::super::toml::Entry;
use super::parts::Parts;
use super::scope::{Scope, meant};
use super::templates::{Kind, checked};
use crate::dataset::{ChartSpec, ItemId, ItemKind, TileSpec, Unit};

const FORMS: [&str; 11] = [
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
    "number",
];

/// Reads a chart, and whether it is the one that a compact card shows.
pub fn chart(entry: &Entry<'_>, scope: &mut Scope<'_>, maps: &Maps) -> Option<(ChartSpec, bool)> {
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
        "number" => number(&mut parts),
        _ => {
            let otherwise = format!("write one of {}", FORMS.join(", "));
            let mend = meant(word, FORMS.into_iter(), &otherwise);
            form.problem(format!("no chart has the form {word:?}"), mend);
            return None;
        }
    };
    let compact = fields
        .take("compact")
        .map_or(Some(false), |compact| compact.flag());
    fields.done();
    Some((chart?, compact?))
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
    let value = |item: ItemId| match parts.figures(item)[..] {
        [figure] => Some(parts.scope.sheet.figures[figure.position()].quantity.value),
        _ => None,
    };
    if value(inner)
        .zip(value(outer))
        .is_some_and(|(inner, outer)| inner > outer)
    {
        parts.fields.take("inner")?.problem(
            "it is larger than what holds it",
            "name the larger one under outer, or draw both with form = \"bars\"",
        );
        return None;
    }
    Some(ChartSpec::Nested {
        outer,
        inner,
        scale: scale?,
    })
}

fn rates(parts: &mut Parts<'_, '_, '_>) -> Option<ChartSpec> {
    let (printed, computed) = (parts.need("printed"), parts.need("computed"));
    let (printed, computed) = (printed?, computed?);
    parts.all_in(&[printed], "printed", Unit::Percent, "rates")?;
    Some(ChartSpec::Rates { printed, computed })
}

fn strip(parts: &mut Parts<'_, '_, '_>) -> Option<ChartSpec> {
    let (all, focus) = (parts.several("parts"), parts.may("focus"));
    let (all, focus) = (all?, focus?);
    parts.all_in(&all, "parts", Unit::Percent, "strip")?;
    parts.above_zero(&all, "parts")?;
    parts.drawn(focus, &all)?;
    parts.two_or_more(&all)?;
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
    let both: Vec<ItemId> = earlier.iter().chain(&later).copied().collect();
    parts.one_unit(&both, "later")?;
    Some(ChartSpec::Slope {
        earlier: earlier.leak(),
        later: later.leak(),
        shift: shift?,
    })
}

fn squares(parts: &mut Parts<'_, '_, '_>) -> Option<ChartSpec> {
    let (filled, all, rest) = (parts.need("filled"), parts.need("all"), parts.may("rest"));
    let (filled, all) = (filled?, all?);
    parts.all_in(&[filled], "filled", Unit::Count, "squares")?;
    parts.all_in(&[all], "all", Unit::Count, "squares")?;
    Some(ChartSpec::Squares {
        filled,
        all,
        rest: rest?,
    })
}

fn rank_band(parts: &mut Parts<'_, '_, '_>) -> Option<ChartSpec> {
    let rank = parts.need("rank")?;
    parts.all_in(&[rank], "rank", Unit::Rank, "rank-band")?;
    Some(ChartSpec::RankBand { rank })
}

fn number(parts: &mut Parts<'_, '_, '_>) -> Option<ChartSpec> {
    let (figure, rank) = (parts.need("figure"), parts.may("rank"));
    let (figure, rank) = (figure?, rank?);
    if let Some(rank) = rank {
        parts.all_in(&[rank], "rank", Unit::Rank, "the line below")?;
    }
    Some(ChartSpec::Number { figure, rank })
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
    if scope.is_unread(item) {
        return None;
    }
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
