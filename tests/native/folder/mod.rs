//! A sheet as a folder: what is right is read, and what is wrong is told with its place and its mend.

mod at_once;
mod bad_cards;
mod bad_folders;
mod bad_words;
mod elsewhere;
