//! Both languages: texts, number and period formats, what a reader types. It computes no figure.
