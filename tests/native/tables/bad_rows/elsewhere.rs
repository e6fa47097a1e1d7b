//! Bad rows of `readings.csv` and `doubts.csv`.

use super::{list, load, real, refuses};

#[test]
fn readings_that_cannot_be_followed() {
    refuses(
        "
        readings | us-trade-aug-el-ceo | url | (empty) | “” is no address of a page | https:// or http://
        readings | us-trade-aug-el-ceo | url | elceo.com/mexico | is no address of a page | copy the whole address
        readings | us-trade-aug-el-ceo | url | javascript:alert(1) | is no address of a page | copy the whole address
        readings | us-trade-aug-el-ceo | url | https://elceo | is no address of a page | copy the whole address
        readings | us-trade-aug-el-ceo | url | https://el ceo.com/x | is no address of a page | copy the whole address
        readings | us-trade-aug-el-ceo | publisher | (empty) | empty | write a text
        readings | us-trade-aug-el-ceo | published | 2022-02-30 | “2022-02-30” is no day that there is | or leave it empty
        readings | us-trade-aug-el-ceo | published | October 2022 | is no day that there is | 2025-12
        readings | us-trade-aug-el-ceo | published | 2022-13 | is no day that there is | 2025-12
        readings | us-trade-aug-el-ceo | seen | (empty) | “” is no day that there is | the day on which you read the print
        readings | us-trade-aug-el-ceo | seen | 2026-11 | is no day that there is | 2026-01-31
        readings | us-trade-aug-truckstop-canada | seen | 2021-01-01 | before it was published on | one of the two days
        ",
    );
}

#[test]
fn prints_that_do_not_hold_their_value() {
    refuses(
        "
        readings | us-trade-aug-truckstop-canada | value | 70040000000 | does not agree with “$70.3 billion” | write 70300000000
        readings | us-trade-aug-el-ceo | as_printed | more or less the same | cannot be read as a figure | copy the figure alone
        readings | us-trade-aug-truckstop-canada | as_printed | 70.3 billion people | cannot be read as a figure | copy the figure alone
        readings | us-trade-aug-truckstop-canada | as_printed | 70.3 | is not printed in USD | add in brackets
        readings | us-trade-aug-el-ceo | as_printed | 70.301 millones de dólares | may be 70301000000 or 70301000 | take another print
        readings | trade-2040-zawya-range | value_to | 38 | is not the upper end of “34-37%” | write 37
        readings | trade-2040-zawya-range | value_to | (empty) | is not the upper end of “34-37%” | write 37
        readings | trade-2040-zawya | value_to | 41 | an upper end, but “40%” is no range | leave it empty
        readings | trade-2040-zawya-range | qualifier | nearly | “nearly” beside a range | write plain
        ",
    );
}

#[test]
fn words_units_and_bounds_of_readings() {
    refuses(
        "
        readings | us-trade-aug-el-ceo | unit | CAD | unknown unit “CAD” | add a row to units.csv
        readings | us-trade-aug-el-ceo | unit | percent | percent, but mexico-us-trade-2022-aug is in USD | measure in scope
        readings | us-trade-aug-el-ceo | language | xx | unknown word “xx” | en, es, de
        readings | us-trade-aug-el-ceo | qualifier | roughly | unknown word “roughly” | plain, about
        readings | us-trade-aug-el-ceo | scope | month | unknown word “month” | period, place, definition, measure
        readings | us-trade-aug-el-ceo | primary | (empty) | unknown word “” | yes, no
        readings | us-trade-aug-el-ceo | bound | at-most | at-most of what is no place | write less-than
        readings | total-exports-rank-2024-codice21 | bound | at-least | at-least of a place | leave it empty
        readings | china-ai-el-economista | bound | at-least | beside a qualifier or a range | write plain in qualifier
        readings | us-trade-aug-el-ceo | figure | mexico-us-trade-2022-agu | no row of figures.csv has the id “mexico-us-trade-2022-agu” | did you mean mexico-us-trade-2022-aug?
        readings | us-trade-aug-4t-news | id | us-trade-aug-el-ceo | the id stands in line | an id of its own
        readings | us-trade-aug-el-ceo | id | pesomxn-devices | pesomxn-devices is an article of sources.csv | another id
        ",
    );
}

#[test]
fn notes_of_readings() {
    refuses(
        "
        readings | us-trade-aug-canada-truckstop-canada | note_en | (empty) | empty, while the other language has a text | translate the note
        readings | us-trade-aug-canada-truckstop-canada | note_es | (empty) | empty, while the other language has a text | translate the note
        ",
    );
    let mut files = real();
    let text = files.text_mut("readings.csv").expect("a table");
    let row = "bare,mexico-us-trade-2022-aug,A,,https://example.org/a,,en,$1 billion,1000000000,,USD,plain,,period,no,,2026-11-30,,\n";
    text.push_str(row);
    let told = list(&load(&files).err().unwrap_or_default());
    assert!(
        told.contains("note_en: empty, while scope says period; mend: write in both languages"),
        "{told}"
    );
}

#[test]
fn origins_that_lead_nowhere() {
    refuses(
        "
        readings | us-trade-aug-pen-media | derived_from | us-trade-aug-4t-new | has the id “us-trade-aug-4t-new” | did you mean us-trade-aug-4t-news?
        readings | us-trade-aug-pen-media | derived_from | zzzzzzzzzzzz | no row of readings.csv or sources.csv | or leave it empty
        readings | us-trade-aug-pen-media | derived_from | us-trade-aug-pen-media | us-trade-aug-pen-media is the reading itself | nothing is its own origin
        readings | us-trade-aug-4t-news | derived_from | us-trade-aug-pen-media | a circle: us-trade-aug-4t-news from us-trade-aug-pen-media from us-trade-aug-4t-news | printed first
        ",
    );
}

#[test]
fn one_print_of_one_page_stands_once() {
    let mut files = real();
    let text = files.text_mut("readings.csv").expect("a table");
    let row = text
        .lines()
        .find(|line| line.starts_with("us-trade-aug-el-ceo,"))
        .expect("a row");
    let again = row.replacen("us-trade-aug-el-ceo", "again", 1);
    *text = [text.as_str(), &again, "\n"].concat();
    let told = list(&load(&files).err().unwrap_or_default());
    assert!(
        told.contains("as_printed: the same print of the same page stands in line"),
        "{told}"
    );
}

#[test]
fn doubts_that_rest_on_nothing() {
    refuses(
        "
        doubts | us-trade-in-august | readings | (empty) | empty | name the readings that show it
        doubts | us-trade-in-august | readings | us-trade-aug-el-coe | no row of readings.csv has the id “us-trade-aug-el-coe” | did you mean us-trade-aug-el-ceo?
        doubts | us-trade-in-august | readings | us-trade-jan-aug-el-ceo | us-trade-jan-aug-el-ceo is a reading of mexico-us-trade-2022-jan-aug | add the figure to figures
        doubts | us-trade-in-august | readings | us-trade-aug-el-ceo; us-trade-aug-el-ceo | us-trade-aug-el-ceo stands twice | name it once
        doubts | us-trade-in-august | figures | mexico-us-trade-2022-agu | no row of figures.csv | did you mean mexico-us-trade-2022-aug?
        doubts | us-trade-in-august | figures | (empty) | no row of figures.csv has the id “” | figures.csv
        doubts | us-trade-in-august | kind | wrong | unknown word “wrong” | value, definition
        doubts | us-trade-in-august | weight | heavy | unknown word “heavy” | note, doubt, dispute
        doubts | us-trade-in-august | text_en | (empty) | empty | both languages are needed
        doubts | us-trade-in-august | text_es | (empty) | empty | both languages are needed
        doubts | us-trade-in-august | id | us-trade-both-ways | the id stands in line | an id of its own
        ",
    );
}

#[test]
fn several_problems_are_told_at_once() {
    let mut files = real();
    let text = files.text_mut("readings.csv").expect("a table");
    *text =
        text.replacen("https://elceo.com", "elceo.com", 1)
            .replacen(",USD,plain,", ",USD,some,", 1);
    let text = files.text_mut("doubts.csv").expect("a table");
    *text = text.replacen(",dispute,", ",heavy,", 1);
    let told = load(&files).err().unwrap_or_default();
    assert_eq!(told.len(), 3, "{}", list(&told));
}

#[test]
fn a_sheet_without_them_is_whole() {
    let mut files = real();
    for name in ["readings.csv", "doubts.csv"] {
        let text = files.text_mut(name).expect("a table");
        *text = text.lines().next().unwrap_or_default().to_owned();
    }
    let read = load(&files).expect("nothing else needs them");
    assert!(read.readings.is_empty() && read.doubts.is_empty());
}
