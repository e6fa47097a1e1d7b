//! What engines do not differ in, or only Chromium can be asked: what a page contains and says, its
//! markup and accessibility tree, paper, sizes, memory, the headers of hosts. The gate asks it in Chromium
//! alone.

mod aloud;
mod axe;
mod cards;
mod charts;
mod checks;
mod compare;
mod embed;
mod embed_codes;
mod embed_docs;
mod embed_frames;
mod embed_inline;
mod embed_pinned;
mod embed_storage;
mod events;
mod faults_around;
mod figures;
mod growth;
mod head;
mod hosting;
mod links;
mod markup;
mod menu;
mod module;
mod offline;
mod one_file;
mod paper;
mod quiet;
mod reach;
mod refused;
mod share;
mod shell;
mod still;
mod switches;
mod tasks;
