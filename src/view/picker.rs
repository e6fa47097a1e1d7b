//! A searchable picker of figures.
