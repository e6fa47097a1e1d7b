//! The shape of the texts of the notebook, in which a reader keeps answers.

/// What `static/js/notebook.js` says, and what adds to it.
pub struct NotebookText {
    /// What it is called in the bar, in its box and in the menus.
    pub title: &'static str,
    /// The same in the name of a file.
    pub file: &'static str,
    /// Keeps the answer of a card or a calculator.
    pub keep: &'static str,
    /// Keeps a figure, from its box.
    pub keep_figure: &'static str,
    /// Its script could not be loaded.
    pub lost: &'static str,
    /// Whose it is.
    pub private: &'static str,
    /// Nothing is kept.
    pub nothing: &'static str,
    /// An answer was added: `{count}`.
    pub added: &'static str,
    /// It was there.
    pub already: &'static str,
    /// There are as many as it holds: `{most}`.
    pub full: &'static str,
    /// The browser stores nothing.
    pub denied: &'static str,
    /// It has no room left.
    pub no_room: &'static str,
    /// What is stored is no notebook.
    pub broken: &'static str,
    /// The same in the name of the button.
    pub broken_short: &'static str,
    /// Some of what is stored is not shown: `{count}`.
    pub strange: &'static str,
    /// How much is kept: one.
    pub kept_one: &'static str,
    /// Several.
    pub kept_many: &'static str,
    /// Below an answer: `{day}`, `{version}`.
    pub kept_on: &'static str,
    /// The reader's own words beside it.
    pub note: &'static str,
    /// Moves it up.
    pub up: &'static str,
    /// Moves it down.
    pub down: &'static str,
    /// Takes it away.
    pub remove: &'static str,
    /// It stands elsewhere now: `{title}`, `{place}`, `{count}`.
    pub moved: &'static str,
    /// It was taken away: `{title}`.
    pub removed: &'static str,
    /// Brings that back.
    pub undo: &'static str,
    /// It is back.
    pub back: &'static str,
    /// It could not be brought back.
    pub not_back: &'static str,
    /// Copies everything.
    pub copy_all: &'static str,
    /// Saves it as text.
    pub text: &'static str,
    /// Prints it.
    pub print: &'static str,
    /// Takes everything away.
    pub clear: &'static str,
    /// Everything was taken away.
    pub cleared: &'static str,
    /// The columns of a table of it.
    pub columns: [&'static str; 8],
}
