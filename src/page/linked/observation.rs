//! A figure as an `Observation` of schema.org, with the range that it stands for.

use serde_json::{Map, Value, json};

use super::elsewhere::{tell, weight};
use super::nodes::{in_languages, reference};
use crate::dataset::{FigureId, Lang, Period, Qualifier, Quantity, Status, Unit};
use crate::maths::{Interval, Reading};
use crate::text::figure_name;

/// A figure with the range that it stands for under the plausible reading.
pub fn observation(figure: FigureId, top: &str) -> Value {
    let row = figure.get();
    let quantity = &row.quantity;
    let mut properties = vec![
        property("as_printed", json!(row.as_printed)),
        property("qualifier", json!(quantity.qualifier.word())),
        property("paragraph", json!(row.paragraph)),
    ];
    let partner = row.partner.map(|partner| partner.get().id);
    let whole = row.share_of.map(FigureId::get);
    let base = row.base_period.map(|period| period.to_string());
    properties.extend(partner.map(|id| property("partner", json!(id))));
    properties.extend(whole.map(|whole| property("share_of", json!(whole.id))));
    properties.extend(base.map(|period| property("base_period", json!(period))));
    if let Some(to) = quantity.upper_end() {
        properties.push(property("value_to", number(to)));
    }
    if row.status != Status::Printed {
        properties.push(property("status", json!(row.status.word())));
    }
    properties.extend(
        row.revises
            .map(|before| property("revises", json!(before.get().id))),
    );
    properties.extend(
        row.part_of
            .map(|whole| property("part_of", json!(whole.get().id))),
    );
    if !row.attributed_to.is_empty() {
        properties.push(property("attributed_to", json!(row.attributed_to)));
    }
    properties.extend(weight(figure));
    let mut node = json!({
        "@id": format!("#{}", row.id),
        "@type": "Observation",
        "name": in_languages(Lang::ALL.map(|lang| (lang, figure_name(figure, lang)))),
        "url": format!("{top}#figure-{}", row.id),
        "observationAbout": reference("subject", row.subject.get().id),
        "variableMeasured": reference("indicator", row.indicator.get().id),
        "value": number(quantity.value),
        "unitText": unit(quantity.unit),
        "subjectOf": reference("source", row.source.get().id),
        "additionalProperty": properties,
    });
    if let Value::Object(node) = &mut node {
        range(quantity, node);
        tell(figure, node);
    }
    let even = matches!(quantity.qualifier, Qualifier::Plain | Qualifier::About);
    let spread = Interval::of(quantity, Reading::Plausible).is_ok_and(|range| !range.is_exact());
    if even && quantity.bound.is_none() && spread {
        node["marginOfError"] =
            json!({ "@type": "QuantitativeValue", "value": number(quantity.half_width) });
    }
    if let Some(period) = row.when() {
        node["observationDate"] = json!(date(period));
        node["observationPeriod"] = json!(duration(period));
    }
    if let Some(whole) = whole {
        node["measurementDenominator"] = reference("indicator", whole.indicator.get().id);
    }
    node
}

/// The range that a print stands for under the plausible reading.
pub fn range(quantity: &Quantity, node: &mut Map<String, Value>) {
    let Ok(range) = Interval::of(quantity, Reading::Plausible) else {
        return;
    };
    // A figure that is the most it can be names no lower limit.
    if quantity.qualifier != Qualifier::LessThan {
        node.insert("minValue".into(), number(range.low()));
    }
    // A figure that is the least it can be names no upper limit.
    if quantity.qualifier != Qualifier::MoreThan {
        node.insert("maxValue".into(), number(range.high()));
    }
}

/// Year, or year and month, in which a period begins.
fn date(period: Period) -> String {
    let from = period.from();
    match period.as_years() {
        Some((year, _)) => year.to_string(),
        None => format!("{}-{:02}", from.year, from.month),
    }
}

/// Length of a period, after ISO 8601.
fn duration(period: Period) -> String {
    match period.as_years() {
        Some((from, to)) => format!("P{}Y", to - from + 1),
        None => format!("P{}M", period.months()),
    }
}

/// The unit in words.
pub fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Of(id) => id.get().id,
        Unit::Percent => "percent",
        Unit::PercentagePoint => "percentage points",
        Unit::Ratio => "ratio",
        Unit::Count => "count",
        Unit::Rank => "rank",
        Unit::Year => "years",
        Unit::Month => "months",
    }
}

/// A column of the dataset under its own name.
pub fn property(name: &str, value: Value) -> Value {
    json!({ "@type": "PropertyValue", "propertyID": name, "value": value })
}

/// Whole numbers without a fraction, as far as JSON's readers hold them exactly.
pub fn number(value: f64) -> Value {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if value.fract() == 0.0 && value.abs() <= EXACT {
        return json!(value as i64);
    }
    json!(value)
}
