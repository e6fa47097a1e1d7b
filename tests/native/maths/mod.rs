//! Figures as intervals, and what is computed of them.

mod examples;
mod properties;
