//! Placed shapes for charts: figures in, rectangles, lines and labels out. It draws no pixel and knows no language.
