//! Coverage names each numeral that no row accounts for, and each row that its article does not bear out.
//!
//! The texts are ours: a dataset of one article, built from small tables in memory.

use proptest::prelude::*;

use super::articles::{self, Article, By, Coverage, Language, numerals, occurrences};
use super::tables::words::Words;
use super::tables::{Dataset, Files, list, load};
use std::path::Path;

const ARTICLE: &str = "\
Two ports, one harvest

The port of Veracruz shipped US$4.2 billion of coffee in 2024, nearly 40% of the total, and ranked third.

In 3Q2025 sales doubled. The leading buyer took 12.5%, said the harbor office, which opened in 1902.
It took US$4.2 billion over eight months. Call +52 (55) 1234 5678.
";

const FIGURES: &str = "\
coffee-2024,mexico,total-exports,,2024,4200000000,,USD,US$4.2 billion,,plain,,,,,,text,,,,,harbor,2,Repeated in ¶4.,Se repite en ¶4.
coffee-share,mexico,exports-gdp-share,,2024,40,,percent,40%,,nearly,no,,coffee-2024,,,text,,,,,harbor,2,,
coffee-rank,mexico,total-exports-rank,,2024,3,,rank,third,,plain,,,,,,text,,,,,harbor,2,,
coffee-factor,mexico,device-exports-factor,,2025-Q3,2,,ratio,doubled,,plain,,,,,2024-Q3,text,,,,,harbor,3,,
buyer-rank,united-states,trading-partner-rank,mexico,,1,,rank,leading,,plain,,,,,,,,,,,harbor,3,,
buyer-share,united-states,device-exports-partner-share,mexico,2025-Q3,12.5,,percent,12.5%,,plain,,,,,,text,,,,,harbor,3,,
months,mexico,bilateral-trade-span,,,8,,month,eight months,,plain,,,,,,,,,,,harbor,4,,
";
const STATEMENTS: &str = "\
ports,ports,members,mexico,two harbors,dos puertos,harbor,1
office,ports,context,mexico,an office since 1902,una oficina desde 1902,harbor,3
";
const IGNORED: &str = "\
harbor,1,one harvest,A figure of speech.,Un modo de decir.
harbor,4,+52 (55) 1234 5678,Telephone number.,Número de teléfono.
";

/// The real subjects and indicators, and rows of our own for the rest.
fn dataset(figures: &str, statements: &str, ignored: &str) -> Dataset {
    dataset_in("en", figures, statements, ignored)
}

/// As [`dataset`], of a source in a language.
pub(super) fn dataset_in(tag: &str, figures: &str, statements: &str, ignored: &str) -> Dataset {
    let mut files = Files::read(Path::new("static/sheet/dataset")).expect("the tables are there");
    let source = format!("harbor,Harbor News,,,,,{tag},,\n");
    let rows = [
        ("sources.csv", source.as_str()),
        ("figures.csv", figures),
        ("statements.csv", statements),
        ("relations.csv", ""),
        ("ignored.csv", ignored),
        ("readings.csv", ""),
        ("doubts.csv", ""),
    ];
    for (name, rows) in rows {
        let text = files.text_mut(name).expect("a table");
        let header = text.lines().next().expect("a header").to_owned();
        *text = format!("{header}\n{rows}");
    }
    load(&files).unwrap_or_else(|problems| panic!("{}", list(&problems)))
}

fn coverage(article: &str, figures: &str, statements: &str, ignored: &str) -> Coverage {
    Coverage::of(
        &Article::new(article),
        &dataset(figures, statements, ignored),
        None,
    )
}

/// The unaccounted numerals as "paragraph text".
pub(super) fn missing(coverage: &Coverage) -> Vec<String> {
    let named = |found: &articles::Found| format!("¶{} {}", found.paragraph, found.text);
    coverage.missing().map(named).collect()
}

fn without(rows: &str, id: &str) -> String {
    let kept = rows
        .lines()
        .filter(|line| !line.starts_with(&format!("{id},")));
    kept.map(|line| format!("{line}\n")).collect()
}

#[test]
fn every_numeral_has_its_row() {
    let coverage = coverage(ARTICLE, FIGURES, STATEMENTS, IGNORED);
    assert_eq!(
        coverage.source.as_deref(),
        Some("harbor"),
        "found by matching"
    );
    assert_eq!(missing(&coverage), Vec::<String>::new());
    assert!(coverage.stale.is_empty(), "{}", list(&coverage.stale));
    let account = |text: &str| {
        let mut found = coverage.numerals.iter().filter(|found| found.text == text);
        found.next_back().and_then(|found| found.by.clone())
    };
    let id = |id: &str| id.to_owned();
    assert_eq!(account("40%"), Some(By::Figure(id("coffee-share"))));
    assert_eq!(
        account("US$4.2 billion"),
        Some(By::Repeated(id("coffee-2024")))
    );
    assert_eq!(account("2024"), Some(By::Period(id("coffee-2024"))));
    assert_eq!(account("3Q2025"), Some(By::Period(id("coffee-factor"))));
    assert_eq!(account("leading"), Some(By::Figure(id("buyer-rank"))));
    assert_eq!(account("1902"), Some(By::Statement(id("office"))));
    assert_eq!(account("one"), Some(By::Ignored(id("line 2"))));
}

#[test]
fn a_row_taken_away_is_missed_by_paragraph_and_numeral() {
    for (id, names) in [
        ("coffee-share", "¶2 40%"),
        ("coffee-rank", "¶2 third"),
        ("coffee-factor", "¶3 doubled"),
        ("buyer-rank", "¶3 leading"),
        ("buyer-share", "¶3 12.5%"),
        ("months", "¶4 eight months"),
    ] {
        let figures = without(FIGURES, id);
        let found = missing(&coverage(ARTICLE, &figures, STATEMENTS, IGNORED));
        assert_eq!(found, [names], "without {id}");
    }
    let found = missing(&coverage(
        ARTICLE,
        FIGURES,
        &without(STATEMENTS, "office"),
        IGNORED,
    ));
    assert_eq!(found, ["¶3 1902"]);
    let found = missing(&coverage(ARTICLE, FIGURES, STATEMENTS, ""));
    assert_eq!(found, ["¶1 one", "¶4 +52 (55) 1234 5678"]);
    let unlinked = FIGURES.replace("Repeated in ¶4.,Se repite en ¶4.", ",");
    let found = missing(&coverage(ARTICLE, &unlinked, STATEMENTS, IGNORED));
    assert_eq!(found, ["¶4 US$4.2 billion"]);
}

#[test]
fn a_figure_in_another_paragraph_is_named_with_the_right_one() {
    let moved = FIGURES.replace("text,,,,,harbor,3,,\nmonths", "text,,,,,harbor,2,,\nmonths");
    let coverage = coverage(ARTICLE, &moved, STATEMENTS, IGNORED);
    assert_eq!(missing(&coverage), ["¶3 12.5%"]);
    let told = list(&coverage.stale);
    let wanted =
        "as_printed: “12.5%” does not stand in ¶2; mend: it stands in ¶3: correct the paragraph";
    assert!(told.contains(wanted), "{told}");
    assert!(
        told.contains("static/sheet/dataset/figures.csv:7:"),
        "{told}"
    );
}

#[test]
fn rows_that_the_article_does_not_bear_out() {
    let stale = |figures: &str, statements: &str, ignored: &str| {
        list(&coverage(ARTICLE, figures, statements, ignored).stale)
    };
    let told = stale(&FIGURES.replace("¶4", "¶9"), STATEMENTS, IGNORED);
    assert!(
        told.contains("note_en: ¶9 is beyond the end of the article"),
        "{told}"
    );
    let told = stale(&FIGURES.replace("¶4", "¶1"), STATEMENTS, IGNORED);
    assert!(
        told.contains("¶1 neither repeats the figure nor holds another"),
        "{told}"
    );
    let told = stale(
        &FIGURES.replace(",2024,40,", ",2023,40,"),
        STATEMENTS,
        IGNORED,
    );
    assert!(
        told.contains("period_from: 2023 is not printed in ¶2; mend: write context"),
        "{told}"
    );
    let told = stale(FIGURES, &STATEMENTS.replace("1902", "1903"), IGNORED);
    assert!(
        told.contains("items_en: “1903” does not stand in ¶3"),
        "{told}"
    );
    let told = stale(
        FIGURES,
        &STATEMENTS.replace("harbor,3", "harbor,30"),
        IGNORED,
    );
    assert!(told.contains("paragraph: the article has no ¶30"), "{told}");
    let told = stale(
        FIGURES,
        STATEMENTS,
        &IGNORED.replace("one harvest", "no harvest"),
    );
    assert!(
        told.contains("text: “no harvest” does not stand in ¶1"),
        "{told}"
    );
    let idle = format!("{IGNORED}harbor,2,third,Idle.,Ociosa.\n");
    let told = stale(FIGURES, STATEMENTS, &idle);
    assert!(
        told.contains("“third” covers no numeral that needs it"),
        "{told}"
    );
    let copy = STATEMENTS.replace("two harbors", "harbor office which opened in spring");
    let told = stale(FIGURES, &copy, IGNORED);
    assert!(
        told.contains("“harbor office which opened in” is copied"),
        "{told}"
    );
}

#[test]
fn an_unknown_article_is_a_list_to_start_from() {
    let text = "Exports of cacao rose 7.5% to 1,200 tonnes.\n\nHalf went to twenty-one buyers.";
    let coverage = coverage(text, FIGURES, STATEMENTS, IGNORED);
    assert_eq!(coverage.source, None);
    assert_eq!(
        missing(&coverage),
        ["¶1 7.5%", "¶1 1,200", "¶2 Half", "¶2 twenty-one"]
    );
    assert!(coverage.stale.is_empty());
}

#[test]
fn numerals_in_every_form() {
    let found = |text: &str| -> Vec<String> {
        numerals(text, Words::of(Language::En))
            .into_iter()
            .map(|numeral| numeral.text)
            .collect()
    };
    for (text, wanted) in [
        (
            "from US$2.4 trillion to $700billion",
            "US$2.4 trillion|$700billion",
        ),
        (
            "rose to US 520.12 billion, or +3.5 percent",
            "US 520.12 billion|+3.5 percent",
        ),
        (
            "617 mil millones y 28,900 millones",
            "617 mil millones|28,900 millones",
        ),
        (
            "first in 18 of the Top 20, among the top three",
            "first|18|Top 20|top three",
        ),
        (
            "number one, eighth-largest, the 5th, a second wave",
            "number one|eighth-largest|5th|second",
        ),
        (
            "over a five-year span, two decades and 16 months",
            "five-year|two decades|16 months",
        ),
        (
            "twice as many; a dozen halved; tenfold; six billion",
            "twice|a dozen|halved|tenfold|six billion",
        ),
        (
            "hundreds of firms and thousands of jobs",
            "hundreds|thousands",
        ),
        (
            "March 24, 2023 at 10:07; 11/29/2022",
            "March 24, 2023|10:07|11/29/2022",
        ),
        ("+1 (877) 698 3905, ext. 12", "+1 (877) 698 3905|12"),
        (
            "between 2017–2022 and in 3Q2025 (Q4)",
            "2017|2022|3Q2025|Q4",
        ),
        ("August 2021 and September 2022.", "2021|2022"),
        ("someone alone often misled a stone", ""),
        (
            "led by the largest, the third largest, a world-leading firm",
            "led|largest|third largest",
        ),
        ("an 85% share, 4.2%; 120%.", "85%|4.2%|120%"),
    ] {
        assert_eq!(found(text).join("|"), wanted, "in “{text}”");
    }
}

#[test]
fn a_print_stands_whole_or_not_at_all() {
    let stands = |text: &str, printed: &str| !occurrences(text, printed).is_empty();
    assert!(stands("It held 4% of it.", "4%"));
    assert!(!stands("It held 4.4% of it.", "4%"));
    assert!(!stands("It held 18.9% of it.", "18"));
    assert!(!stands("It held 18% of it.", "18"));
    assert!(!stands("US$617 billion", "$617 billion"));
    assert!(!stands("US$617 billions", "US$617 billion"));
    assert!(stands("The Eighth-Largest Exporter", "eighth-largest"));
    assert!(stands("in the U.S.’s top three trading", "Top Three"));
    assert!(!stands("misled", "led"));
    assert!(!stands("", "led") && !stands("led", ""));
}

proptest! {
    #[test]
    fn any_text_is_taken_apart_into_its_own_pieces(text in "(\\PC|US\\$|[0-9]{1,3}|[,.%+ -]|one |top |May 4, 2020){0,24}") {
        for language in [Language::En, Language::Es] {
            let found = numerals(&text, Words::of(language));
            for numeral in &found {
                prop_assert_eq!(&text[numeral.start..numeral.end], numeral.text.as_str());
            }
            for pair in found.windows(2) {
                prop_assert!(pair[0].end <= pair[1].start, "{:?} and {:?} overlap", pair[0], pair[1]);
            }
            let mut digits = text.char_indices().filter(|(_, c)| c.is_ascii_digit());
            let inside = |at: usize| found.iter().any(|numeral| numeral.start <= at && at < numeral.end);
            prop_assert!(digits.all(|(at, _)| inside(at)), "a digit in no numeral");
        }
    }
}

/// A row that says "more than" of what the article calls "nearly", or "up" of what fell, does not stand.
#[test]
fn a_row_says_of_its_print_what_the_words_around_it_say() {
    let text = "Exports of cacao fell 7.5% in 2024, to nearly US$1.2 billion.";
    let rows = |direction: &str, value: &str, qualifier: &str| {
        format!(
            "fell,mexico,state-exports-growth,,2024,{value},,percent,7.5%,{direction},plain,,,,,2023,text,,,,,harbor,1,,\n\
             sold,mexico,device-exports,,2024,1200000000,,USD,US$1.2 billion,,{qualifier},,,,,,text,,,,,harbor,1,,\n"
        )
    };
    let told = |rows: &str| list(&coverage(text, rows, "", "").stale);
    assert_eq!(told(&rows("down", "-7.5", "nearly")), "");
    let up = told(&rows("up", "7.5", "nearly"));
    assert!(
        up.contains("its paragraph says that “7.5%” went down"),
        "{up}"
    );
    for other in ["plain", "more-than", "about"] {
        let said = told(&rows("down", "-7.5", other));
        assert!(
            said.contains("its paragraph says nearly of “US$1.2 billion”"),
            "{said}"
        );
    }
    // Where the words say nothing, an editor may know.
    let text = "Exports of cacao: 7.5%. In all US$1.2 billion, in 2024.";
    let told = list(&coverage(text, &rows("up", "7.5", "about"), "", "").stale);
    assert_eq!(told, "");
}
