//! Readings of other publications and doubts as they are read from a packed sheet; `folder/pack_readings` writes them.

use super::packed::{row, word};
use super::{
    Doubt, DoubtKind, Doubted, Origin, ReadingId, Scope, SecondReading, SourceId, Unpack, Unpacker,
    Weight,
};

word!(Scope { Scope::Period, Scope::Place, Scope::Definition, Scope::Measure });
word!(DoubtKind { DoubtKind::Value, DoubtKind::Definition, DoubtKind::Attribution, DoubtKind::Scope, DoubtKind::Comparability, DoubtKind::Rounding });
word!(Weight { Weight::Note, Weight::Doubt, Weight::Dispute });

impl Unpack for Origin {
    fn unpack(from: &mut Unpacker) -> Option<Self> {
        match from.number()? {
            0 => Some(Self::Own),
            1 => ReadingId::unpack(from).map(Self::Reading),
            2 => SourceId::unpack(from).map(Self::Source),
            _ => None,
        }
    }
}

row!(SecondReading {
    id,
    figure,
    publisher,
    title,
    url,
    published,
    language,
    as_printed,
    quantity,
    limit_included,
    scope,
    primary,
    origin,
    seen,
    note
});
row!(Doubt {
    id,
    figures,
    kind,
    weight,
    readings,
    text
});
row!(Doubted { figure, weight });
