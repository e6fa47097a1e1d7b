//! Charts: what they promise, and how they look.

mod drawn;
