//! The looks that a shape can have, as the class names that the style sheets use.

/// The look of a shape. Its names are the only ones that charts use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Class {
    /// Text in the colour of ink, without a class of its own.
    Plain,
    /// Text of axes and notes.
    Muted,
    /// Bold text: a row that the reader compares.
    Strong,
    /// Text about the focus of the chart.
    Accent,
    /// Text about a contradiction.
    Warm,
    /// A large figure.
    Big,
    /// A figure that is the chart.
    Huge,
    /// The same, where it is longer.
    Large,
    /// Text on the fill of the focus.
    OnAccent,
    /// Text on a tile.
    MapText,
    /// A bar, solid up to the lowest value.
    Bar,
    /// The bar of the focus.
    BarFocus,
    /// A computed bar: a dashed outline.
    BarRest,
    /// An interval.
    Band,
    /// The interval of the focus.
    BandFocus,
    /// A computed interval: a dashed outline.
    BandComputed,
    /// The limit of an interval.
    Edge,
    /// The limit of the focus's interval.
    EdgeFocus,
    /// A printed value.
    Tick,
    /// A printed value after "about".
    TickAbout,
    /// A gridline.
    Grid,
    /// An axis, a bracket or a leader.
    Axis,
    /// A line between two values.
    Link,
    /// The line between two values of the focus.
    LinkFocus,
    /// A computed value or reference.
    LinkComputed,
    /// The gap of a contradiction.
    LinkWarm,
    /// An outlined box.
    Tile,
    /// The box of the focus.
    TileFocus,
    /// A box within a band.
    TileBand,
    /// A box with a dashed outline, for a place that is named without a number.
    TileHub,
    /// A point in time.
    Point,
}

impl Class {
    /// Every class, for the test that keeps classes and sheets in step.
    pub const ALL: [Class; 31] = [
        Class::Plain,
        Class::Muted,
        Class::Strong,
        Class::Accent,
        Class::Warm,
        Class::Big,
        Class::Huge,
        Class::Large,
        Class::OnAccent,
        Class::MapText,
        Class::Bar,
        Class::BarFocus,
        Class::BarRest,
        Class::Band,
        Class::BandFocus,
        Class::BandComputed,
        Class::Edge,
        Class::EdgeFocus,
        Class::Tick,
        Class::TickAbout,
        Class::Grid,
        Class::Axis,
        Class::Link,
        Class::LinkFocus,
        Class::LinkComputed,
        Class::LinkWarm,
        Class::Tile,
        Class::TileFocus,
        Class::TileBand,
        Class::TileHub,
        Class::Point,
    ];

    /// The class names, empty for [`Class::Plain`].
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Class::Plain => "",
            Class::Muted => "hechos-chart__muted",
            Class::Strong => "hechos-chart__strong",
            Class::Accent => "hechos-chart__accent-text",
            Class::Warm => "hechos-chart__warm-text",
            Class::Big => "hechos-chart__big",
            Class::Huge => "hechos-chart__huge",
            Class::Large => "hechos-chart__large",
            Class::OnAccent => "hechos-chart__on-accent",
            Class::MapText => "hechos-chart__map-text",
            Class::Bar => "hechos-chart__bar",
            Class::BarFocus => "hechos-chart__bar hechos-chart__bar--focus",
            Class::BarRest => "hechos-chart__bar hechos-chart__bar--rest",
            Class::Band => "hechos-chart__band",
            Class::BandFocus => "hechos-chart__band hechos-chart__band--focus",
            Class::BandComputed => "hechos-chart__band hechos-chart__band--computed",
            Class::Edge => "hechos-chart__edge",
            Class::EdgeFocus => "hechos-chart__edge hechos-chart__edge--focus",
            Class::Tick => "hechos-chart__tick",
            Class::TickAbout => "hechos-chart__tick hechos-chart__tick--about",
            Class::Grid => "hechos-chart__grid",
            Class::Axis => "hechos-chart__axis",
            Class::Link => "hechos-chart__link",
            Class::LinkFocus => "hechos-chart__link hechos-chart__link--focus",
            Class::LinkComputed => "hechos-chart__link hechos-chart__link--computed",
            Class::LinkWarm => "hechos-chart__link hechos-chart__link--warm",
            Class::Tile => "hechos-chart__tile",
            Class::TileFocus => "hechos-chart__tile hechos-chart__tile--focus",
            Class::TileBand => "hechos-chart__tile hechos-chart__tile--band",
            Class::TileHub => "hechos-chart__tile hechos-chart__tile--hub",
            Class::Point => "hechos-chart__point",
        }
    }

    /// `focus` if the shape belongs to the focus of its chart, else `rest`.
    pub(super) const fn either(focus: bool, yes: Class, no: Class) -> Class {
        if focus { yes } else { no }
    }
}
