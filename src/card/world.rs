//! Mexico in the world: total exports.

use super::desk::Desk;
use super::model::Choice;
use crate::chart::rank_band;
use crate::dataset::FigureId;
use crate::judge::Question;
use crate::text::figure_name;

pub(super) fn total_exports(desk: &mut Desk) -> Option<()> {
    desk.wide();
    let exports = desk.quote("exports", "mexico-total-exports-2024")?;
    let rank = desk.quote("rank", "mexico-total-exports-rank-2024")?;
    let read = desk.read(exports)?;
    desk.bracket("range", &read);
    let others = [
        ("state-exports", "mexico-state-exports-2025q3"),
        ("device-exports", "mexico-device-exports-2025"),
        ("ai-exports", "mexico-ai-exports-2022"),
        ("us-trade", "mexico-us-trade-2022-jan-aug"),
    ];
    let choice = |(key, id): (&'static str, &str)| {
        let other = FigureId::find(id)?;
        Some(Choice {
            key,
            label: figure_name(other, desk.lang),
            question: Question::Compare(exports, other),
        })
    };
    desk.ask(others.into_iter().filter_map(choice).collect());
    let band = desk.read(rank)?;
    let places = rank_band(band.low() as u8, band.high() as u8, desk.text.labels[0]);
    desk.chart(places, &[1]);
    let [level, place] =
        [exports, rank].map(|figure| figure.get().indicator.get().name.get(desk.lang));
    desk.row(level.to_owned(), exports)?;
    desk.row(place.to_owned(), rank)?;
    Some(())
}
