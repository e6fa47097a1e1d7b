//! What the notebook says, in English.

use crate::text::shape::notebook::NotebookText;

/// What the notebook says.
pub const NOTEBOOK: NotebookText = NotebookText {
    title: "Notebook",
    file: "notebook",
    keep: "Keep this answer",
    keep_figure: "Keep in the notebook",
    lost: "The notebook could not be loaded. Check the connection, reload the page and try again.",
    private: "Kept in this browser alone, on this device: nothing is sent. Clearing the browser’s data clears it too.",
    nothing: "Nothing is kept. The menu of every card has a way to keep its answer here.",
    added: "Kept in the notebook, which opens from the bar ({count}).",
    already: "It is in the notebook already.",
    full: "The notebook is full: it holds {most} answers. Download it and remove some, then keep this one.",
    denied: "This browser lets the page store nothing, as some private windows do. Allow storage for this site, or copy the text instead.",
    no_room: "The browser has no room left for this site, so nothing was changed. Download the notebook and remove some answers, then try again.",
    broken: "What is stored here cannot be read, and stays as it is. Empty the notebook to keep answers again.",
    broken_short: "cannot be read",
    strange: "Also stored and not shown, as it cannot be read or is too much: {count}. It stays until you empty the notebook.",
    kept_one: "answer kept",
    kept_many: "answers kept",
    kept_on: "Kept on {day}. Version {version} of the data.",
    note: "Your note",
    up: "Up",
    down: "Down",
    remove: "Remove",
    moved: "Now {place} of {count}: {title}",
    removed: "Removed: {title}",
    undo: "Bring back what was removed",
    back: "It is back.",
    not_back: "Something else is stored by now, so it could not be brought back.",
    copy_all: "Copy all",
    text: "Text",
    print: "Print",
    clear: "Empty",
    cleared: "Emptied. What was here can be brought back until this box closes.",
    columns: [
        "title", "answer", "sources", "address", "version", "kept on", "language", "note",
    ],
};
