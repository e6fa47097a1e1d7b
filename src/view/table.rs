//! The table of a card: what, as printed, what it stands for.

use yew::prelude::*;

use super::rich::rich;
use crate::card::{Table, TableRow};
use crate::dataset::Lang;

/// A real table with a caption and scoped heads, in a region that scrolls by itself.
pub fn table(of: &Table, lang: Lang) -> Html {
    let [what, printed, range] = of.head;
    let row = |row: &TableRow| {
        let class = row.chosen.then_some("hechos-table__row--chosen");
        html! {
            <tr {class}>
                <th scope="row">{ row.header.clone() }</th>
                <td class="hechos-table__number">{ rich(&row.value, lang) }</td>
                <td class="hechos-table__number">{ row.range.clone() }</td>
            </tr>
        }
    };
    html! {
        <section class="hechos-scroll" tabindex="0" aria-label={of.caption}>
            <table class="hechos-table">
                <caption>{ of.caption }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ what }</th>
                        <th scope="col" class="hechos-table__number">{ printed }</th>
                        <th scope="col" class="hechos-table__number">{ range }</th>
                    </tr>
                </thead>
                <tbody>{ for of.rows.iter().map(row) }</tbody>
            </table>
        </section>
    }
}
