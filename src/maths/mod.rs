//! Arithmetic on quantities: intervals, shares, comparisons, growth. It knows no language and no dataset rows.
