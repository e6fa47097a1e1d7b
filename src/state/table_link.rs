//! What a link says of the table of all figures: its search, its filters, its order and the open row.

use super::link_field::short;
use super::permalink::Writer;
use super::{FigureKind, OthersKey, SortKey, TableView};
use crate::dataset::{FigureId, IndicatorId, Period, SourceId, SubjectId};

/// The keys of what the table of all figures shows.
#[rustfmt::skip]
pub const TABLE_KEYS: [&str; 10] =
    ["q", "source", "subject", "indicator", "period", "kind", "others", "sort", "order", "open"];

pub(super) fn is_of_table(key: &str) -> bool {
    TABLE_KEYS.contains(&key)
}

/// Writes what differs from the table as it is before any choice.
pub(super) fn write(link: &mut Writer, table: &TableView, plain: &TableView) {
    if !table.query.is_empty() {
        link.put("q", &table.query);
    }
    link.put_some("source", table.source.map(|id| id.get().id));
    link.put_some("subject", table.subject.map(|id| id.get().id));
    link.put_some("indicator", table.indicator.map(|id| id.get().id));
    if let Some(period) = table.period {
        link.put("period", &period.to_string());
    }
    link.put_some("kind", table.kind.map(FigureKind::as_str));
    link.put_some("others", table.others.map(OthersKey::as_str));
    if table.sort != plain.sort {
        link.put("sort", table.sort.as_str());
    }
    link.put_some("order", table.descending.then_some("desc"));
    link.put_some("open", table.open.map(|id| id.get().id));
}

/// Reads one setting. None: it has no such value, and the table stays as it was.
pub(super) fn read(table: &mut TableView, key: &str, value: &str) -> Option<()> {
    match key {
        "q" => table.query = short(value)?.to_owned(),
        "source" => table.source = Some(SourceId::find(value)?),
        "subject" => table.subject = Some(SubjectId::find(value)?),
        "indicator" => table.indicator = Some(IndicatorId::find(value)?),
        "period" => table.period = Some(printed_period(value)?),
        "kind" => table.kind = Some(FigureKind::parse(value)?),
        "others" => table.others = Some(offered(value)?),
        "sort" => table.sort = SortKey::parse(value)?,
        "order" => match value {
            "asc" => table.descending = false,
            "desc" => table.descending = true,
            _ => return None,
        },
        _ => table.open = Some(FigureId::find(value)?),
    }
    Some(())
}

/// A sheet that knows nothing of others offers no such filter, and a link cannot set it either.
fn offered(value: &str) -> Option<OthersKey> {
    OthersKey::parse(value).filter(|_| OthersKey::is_offered())
}

/// A period that some figure has, or a year that one begins or ends in.
fn printed_period(value: &str) -> Option<Period> {
    let period: Period = value.parse().ok()?;
    FigureId::all()
        .any(|figure| figure.get().when().is_some_and(|own| period.finds(own)))
        .then_some(period)
}
