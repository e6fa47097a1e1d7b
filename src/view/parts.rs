//! The parts of the page that no choice changes.
//!
//! The prerenderer writes them, and the program leaves them as it finds them: it does not carry
//! their texts a second time, which would cost every reader some 50 KB. What differs between the two
//! readings stands there twice, and the sheet shows the one that holds.

use yew::prelude::*;

use super::section::Section;
use crate::state::CardId;

/// HTML of the fixed parts. Empty in the browser, where the page already holds them.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Parts {
    /// Lead paragraph and key figures.
    pub lead: AttrValue,
    /// What does not add up.
    pub adds_up: AttrValue,
    /// The ways to the checks and to all figures.
    pub more: AttrValue,
    /// The names of the folds with further cards, by the anchors of their sections.
    pub folds: Vec<(&'static str, AttrValue)>,
    /// What each card has found.
    pub stories: Vec<(CardId, StoryParts)>,
    /// Link, words and codes of an answer, the same under both calculators.
    pub answer_menu: AttrValue,
    /// Link and codes, the same under the audit and the table.
    pub list_menu: AttrValue,
    /// Labels of the audit's filters: all, then each verdict.
    pub chips: Vec<AttrValue>,
    /// The checks.
    pub checks: AttrValue,
    /// What others print of the figures that they dispute, below the checks.
    pub others: AttrValue,
    /// The options of the filters over the table of all figures, a select each.
    pub options: Vec<AttrValue>,
    /// The rows of the table of all figures, in the order of the articles.
    pub rows: AttrValue,
    /// What is stated without a number, below the figures.
    pub statements: AttrValue,
    /// Sources and method.
    pub sources: AttrValue,
    /// The box in which a reader looks for something.
    pub find: AttrValue,
    /// The button of the notebook, which is shown once something is kept.
    pub notebook: AttrValue,
    /// Foot of the page.
    pub footer: AttrValue,
}

/// HTML of what a card has found.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct StoryParts {
    /// Kicker and finding.
    pub head: AttrValue,
    /// What stands under the chart.
    pub caption: AttrValue,
    /// The sentence, and what contradicts or is refused.
    pub body: AttrValue,
    /// Who said it, and where it is printed, in a line.
    pub source: AttrValue,
    /// The name of the drawer, with the number of its figures.
    pub sources: AttrValue,
    /// Printed figures and caveats.
    pub drawer: AttrValue,
    /// Link, citations, downloads.
    pub menu: AttrValue,
}

impl Parts {
    /// With every piece of HTML made anew.
    #[cfg(feature = "ssr")]
    pub fn mapped(&self, new: &dyn Fn(&AttrValue) -> AttrValue) -> Self {
        let all = |list: &[AttrValue]| list.iter().map(new).collect();
        let story = |(id, of): &(CardId, StoryParts)| {
            let of = StoryParts {
                head: new(&of.head),
                caption: new(&of.caption),
                body: new(&of.body),
                source: new(&of.source),
                sources: new(&of.sources),
                drawer: new(&of.drawer),
                menu: new(&of.menu),
            };
            (*id, of)
        };
        Self {
            lead: new(&self.lead),
            adds_up: new(&self.adds_up),
            more: new(&self.more),
            folds: self.folds.clone(),
            stories: self.stories.iter().map(story).collect(),
            answer_menu: new(&self.answer_menu),
            list_menu: new(&self.list_menu),
            chips: all(&self.chips),
            checks: new(&self.checks),
            others: new(&self.others),
            options: all(&self.options),
            rows: new(&self.rows),
            statements: new(&self.statements),
            sources: new(&self.sources),
            find: new(&self.find),
            notebook: new(&self.notebook),
            footer: new(&self.footer),
        }
    }

    /// The name of the fold in a section.
    pub fn more_of(&self, section: Section) -> AttrValue {
        let found = self.folds.iter().find(|(of, _)| *of == section.id());
        found.map(|(_, name)| name.clone()).unwrap_or_default()
    }

    /// What a card has found.
    pub fn story(&self, id: CardId) -> StoryParts {
        let found = self.stories.iter().find(|(of, _)| *of == id);
        found.map(|(_, story)| story.clone()).unwrap_or_default()
    }
}

/// A fixed part. In the browser `html` is empty: hydration keeps the nodes of the page, and since
/// the text never changes, nothing is ever put in their place.
pub fn part(html: &AttrValue) -> Html {
    Html::from_html_unchecked(html.clone())
}

/// One of several fixed parts.
pub fn part_at(all: &[AttrValue], at: usize) -> Html {
    part(&all.get(at).cloned().unwrap_or_default())
}
