//! Each numeral of an English sentence is found whole, and nothing else.

use super::articles::{Language, numerals};
use super::tables::words::Words;

#[test]
fn sentences_of_the_press() {
    for (text, wanted) in [
        (
            "Half of it, and two-thirds of the rest, came by sea.",
            "Half|two-thirds",
        ),
        (
            "A quarter of sales, one in five jobs and one third of taxes.",
            "A quarter|one in five|one third",
        ),
        (
            "Nine out of ten firms; a third of them grew 1.5 times, one 3x.",
            "Nine out of ten|a third|1.5 times|one|3x",
        ),
        (
            "It gained 2.3 percentage points in five weeks, US$402M a day.",
            "2.3 percentage points|five weeks|US$402M|a day",
        ),
        (
            "US$ 5.3B became 5.3 billion dollars, or 33,276 million dollars.",
            "US$ 5.3B|5.3 billion dollars|33,276 million dollars",
        ),
        (
            "Sales rose +5.38%, then moved −7% and -2.1% (-3%).",
            "+5.38%|−7%|-2.1%|-3%",
        ),
        (
            "A hundred firms, dozens of plants, hundreds of thousands of jobs.",
            "A hundred|dozens|hundreds of thousands",
        ),
        (
            "Half a million people in two and a half years; a year and a half.",
            "Half a million|two and a half years|a year and a half",
        ),
        // Periods, not parts or places.
        (
            "In the third quarter and the first half; that quarter, a third wave.",
            "third quarter|first half|third",
        ),
        (
            "In the first eight months of 2022, on 24 March 2023 and March 24.",
            "first|eight months|2022|24 March 2023|24",
        ),
        // No share: five, and where or when.
        (
            "Five in ten years; ten in 2020; three in 12 states.",
            "Five|ten years|ten|2020|three|12",
        ),
        (
            "At first, at first glance, at first place, and first at last.",
            "first place|first",
        ),
        (
            "No one; No. 5 and no 7; a twenty-first plant; COVID-19, one-stop.",
            "one|No. 5|no 7|twenty-first|COVID-19|one-stop",
        ),
        (
            "C$5 billion is not US$5 billion, nor 5 billion Canadian dollars.",
            "C$5 billion|US$5 billion|5 billion Canadian dollars",
        ),
        (
            "A growth of 10-fold from 2017-2022, two-way trade, ½ of it.",
            "10-fold|2017-2022|two-way|½",
        ),
        ("Up from a year earlier, a month ago.", ""),
        ("A firm and an offer, once and for all, seconds later.", ""),
    ] {
        let found: Vec<String> = numerals(text, Words::of(Language::En))
            .into_iter()
            .map(|numeral| numeral.text)
            .collect();
        assert_eq!(found.join("|"), wanted, "in “{text}”");
    }
}
