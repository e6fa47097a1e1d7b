//! All that the sheet can say: every card with every choice, every pair of figures in every task,
//! every check, every error, in both readings.

use std::collections::BTreeSet;

use crate::judge::judging::every_task;
use hechos::card::{
    Card, Chart, Said, Story, because, card, has_choice, key_figures, lead, lead_note, method,
    other_reading, say, solution, story,
};
use hechos::dataset::{FigureId, Lang, Unit};
use hechos::judge::{
    Asked, Operand, Question, Verdict, audit, compare, compare_alone, questions, solve_alone,
};
use hechos::maths::Reading;
use hechos::state::{CardId, Task, decode};
use hechos::text::{
    FormError, Rich, check_answer, check_because, check_explanation, check_question, dated,
    figure_name, form_error, link_problem, parse, parse_rate, plain, question, read_as, step,
    typed_error, withheld,
};

/// What a line has to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The title of a card.
    Finding,
    /// A question in a link, or that of a check.
    Question,
    /// A sentence or several.
    Sentence,
    /// What a chart shows.
    Chart,
    /// An answer to a comparison or a calculation.
    Answer,
    /// Why there is none, or why with care.
    Reason,
    /// What a check came to.
    Check,
    /// What is wrong with what was typed, or with a link.
    Error,
    /// A name, a cell, a step: no sentence.
    Label,
}

/// One text as the reader meets it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Line {
    pub kind: Kind,
    pub text: String,
}

const READINGS: [Reading; 2] = [Reading::Plausible, Reading::Strict];

/// What readers type wrong, one or more for each kind of error.
const WRONG: [&str; 32] = [
    "",
    "apples",
    "12 apples",
    "12 13",
    "1234,567",
    "1.234,5",
    "1.234.567,8",
    "5 €",
    "5 pesos",
    "up to 5",
    "menos de 5",
    "nearly",
    "casi casi 5",
    "nearly -5",
    "casi 5 ± 1",
    "5 million billion",
    "1 trillón",
    "US$5%",
    "5 ± -1",
    "5 ± 1 ± 2",
    "1/2 billion",
    "3/0",
    "21 of 20",
    "1",
    "5 ?",
    "12345678901234567890",
    "0.1234567890123",
    "± 5",
    "US$",
    "18 de",
    "5 mil mil",
    "\u{202e}5",
];
const RIGHT: [&str; 14] = [
    "3",
    "85 %",
    "1 %",
    "28.9 ± 0.05",
    "20.55 billion",
    "casi 300 mil millones",
    "más de 700 mil millones",
    "6.6 billones",
    "1 billón",
    "alrededor de 90 %",
    "18 de 20",
    "1 año",
    "9 pp",
    "-0.5 %",
];
const LINKS: [&str; 9] = [
    "v=2",
    "v=1&a=b",
    "v=1&card=atlantis",
    "v=1&card=sectors&vs=moon",
    "v=1&read=loose",
    "v=1&lang=en&lang=es",
    "v=1&q=%FF",
    "v=1&share=%",
    "v=1&card=share&card=share",
];

/// Everything in one language, each text once.
pub fn every(lang: Lang) -> BTreeSet<Line> {
    let mut lines = Lines {
        lang,
        found: BTreeSet::new(),
    };
    for reading in READINGS {
        lines.cards(reading);
        lines.pairs(reading);
        lines.checks(reading);
    }
    lines.typed(Reading::Plausible);
    lines.fixed();
    lines.found
}

struct Lines {
    lang: Lang,
    found: BTreeSet<Line>,
}

impl Lines {
    fn put(&mut self, kind: Kind, text: &str) {
        self.found.insert(Line {
            kind,
            text: text.to_owned(),
        });
    }

    fn rich(&mut self, kind: Kind, text: &Rich) {
        self.put(kind, &plain(text));
    }

    fn all(&mut self, kind: Kind, texts: &[String]) {
        texts.iter().for_each(|text| self.put(kind, text));
    }

    fn fixed(&mut self) {
        let lang = self.lang;
        self.rich(Kind::Sentence, &lead(lang));
        for reading in READINGS {
            // A link ends it.
            self.rich(Kind::Label, &lead_note(lang));
            method(reading, lang)
                .iter()
                .for_each(|text| self.rich(Kind::Sentence, text));
            for key in key_figures(lang) {
                self.put(Kind::Label, &key.meta);
            }
        }
        for figure in FigureId::all() {
            self.put(Kind::Label, &figure_name(figure, lang));
            self.put(Kind::Label, &dated(figure, lang));
        }
        for task in [Task::Share, Task::Rest, Task::Before] {
            self.put(Kind::Error, &form_error(&FormError::Missing(task), lang));
        }
        self.put(Kind::Error, &form_error(&FormError::Full, lang));
        for link in LINKS {
            for problem in decode(link, &has_choice).problems {
                self.put(Kind::Error, &link_problem(&problem, lang));
            }
        }
    }

    fn cards(&mut self, reading: Reading) {
        for id in CardId::all() {
            let Some(first) = card(id, None, reading, self.lang) else {
                continue;
            };
            for choice in &first.ask.choices {
                let made = card(id, Some(choice.key), reading, self.lang).expect("as without");
                self.card(&made);
            }
            let story = story(id, reading, self.lang).expect("a card has a story");
            self.story(&story);
        }
    }

    fn card(&mut self, card: &Card) {
        for chart in &card.charts {
            match chart {
                Chart::Drawing { label, .. } => self.put(Kind::Chart, label),
                Chart::Apart(apart) => apart
                    .iter()
                    .for_each(|one| self.put(Kind::Label, &one.meta)),
            }
        }
        for choice in &card.ask.choices {
            self.put(Kind::Label, &choice.label);
        }
        self.said(&card.ask.said);
        for row in &card.table.rows {
            self.put(Kind::Label, &row.header);
            self.put(Kind::Label, &row.range);
            self.rich(Kind::Label, &row.value);
        }
    }

    fn story(&mut self, story: &Story) {
        self.rich(Kind::Finding, &story.finding);
        self.put(Kind::Label, &story.period);
        self.rich(Kind::Sentence, &story.sentence);
        for text in story
            .caption
            .iter()
            .chain(story.notes.iter().map(|note| &note.text))
        {
            self.rich(Kind::Sentence, text);
        }
        if let Some(flag) = &story.flag {
            self.rich(Kind::Sentence, &flag.text);
            self.all(Kind::Reason, &flag.reasons);
        }
    }

    fn said(&mut self, said: &Said) {
        self.rich(Kind::Answer, &said.text);
        self.all(Kind::Reason, &said.reasons);
        self.all(Kind::Reason, &said.withheld);
        for offer in &said.offers {
            self.put(Kind::Question, &question(offer, self.lang));
        }
    }

    fn pairs(&mut self, reading: Reading) {
        let lang = self.lang;
        for a in FigureId::all() {
            for asked in questions(a) {
                self.put(Kind::Question, &question(&asked, lang));
                let said = say(&asked, reading, lang);
                self.said(&said);
                if let Some(asked) = asked.asked() {
                    self.asked(&asked, reading);
                }
            }
            for b in FigureId::all() {
                let (x, y) = (Operand::Figure(a), Operand::Figure(b));
                // What a refusal offers takes far longer to find than that it is one; `say` finds it.
                let refused = compare_alone(&x, &y, reading).verdict == Verdict::Refused;
                if !refused {
                    for what in &compare(a, b, reading).withheld {
                        self.put(Kind::Reason, &withheld(what, lang));
                    }
                }
                if reading == Reading::Strict && refused {
                    continue;
                }
                let said = say(&Question::Compare(a, b), reading, lang);
                self.said(&said);
                if reading == Reading::Strict {
                    continue;
                }
                if !refused {
                    self.put(Kind::Question, &question(&Question::Compare(a, b), lang));
                }
                for asked in every_task(x, y) {
                    self.asked(&asked, reading);
                }
            }
        }
    }

    fn asked(&mut self, asked: &Asked, reading: Reading) {
        let lang = self.lang;
        let answer = solve_alone(asked, reading);
        self.all(Kind::Reason, &because(&answer.reasons, Some(asked), lang));
        for way in &answer.steps {
            self.put(Kind::Label, &step(way, lang));
        }
        if let Some(result) = answer.result {
            self.rich(Kind::Answer, &solution(asked, &result, lang));
            if let Some((_, other)) = other_reading(asked, &result, reading, lang) {
                self.rich(Kind::Answer, &other);
            }
        }
    }

    fn checks(&mut self, reading: Reading) {
        let lang = self.lang;
        for check in audit(reading) {
            self.put(Kind::Question, &check_question(&check, lang));
            self.rich(Kind::Check, &check_answer(&check, lang));
            self.all(Kind::Reason, &check_because(&check, lang));
            if let Some(text) = check_explanation(&check, lang) {
                self.put(Kind::Check, &text);
            }
        }
    }

    fn typed(&mut self, reading: Reading) {
        let lang = self.lang;
        let long = "9".repeat(300);
        for text in WRONG.iter().copied().chain([&*long]) {
            let errors = [parse(text, lang).err(), parse_rate(text, lang).err()];
            for error in errors.iter().flatten() {
                self.put(Kind::Error, &typed_error(error, lang));
            }
        }
        let typed: Vec<Operand> = RIGHT
            .iter()
            .filter_map(|text| parse(text, lang).ok())
            .map(Operand::Typed)
            .collect();
        for one in &typed {
            self.put(Kind::Label, &read_as(&one.quantity(), reading, lang));
        }
        let figures = [Unit::MAIN, Unit::Percent, Unit::Rank, Unit::Count];
        let figures = figures
            .iter()
            .filter_map(|unit| FigureId::all().find(|of| of.get().quantity.unit == *unit))
            .map(Operand::Figure);
        let both: Vec<Operand> = typed.iter().copied().chain(figures).collect();
        for a in &both {
            for b in &both {
                for asked in every_task(*a, *b) {
                    self.asked(&asked, reading);
                }
            }
        }
    }
}
