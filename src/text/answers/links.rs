//! What could not be followed in a link, in words.

use super::reasons::fill;
use crate::dataset::Lang;
use crate::state::{LinkProblem, LinkProblemKind};

/// Which part of a link fell back to the default, and why.
#[must_use]
pub fn link_problem(problem: &LinkProblem, lang: Lang) -> String {
    use LinkProblemKind as Kind;
    let template = match (lang, problem.kind) {
        (Lang::En, Kind::TooLong) => "The link is too long to be read.",
        (Lang::En, Kind::UnknownVersion) => {
            "The link was made by another version of this sheet (“{1}”)."
        }
        (Lang::En, Kind::UnknownKey) => "The sheet has no setting “{0}”.",
        (Lang::En, Kind::UnknownValue) => "“{1}” is no value of the setting “{0}”.",
        (Lang::En, Kind::Repeated) => "The setting “{0}” stands in the link twice.",
        (Lang::En, Kind::NotText) => "“{0}={1}” cannot be read as text.",
        (Lang::En, Kind::UnknownPlace) => "The sheet has no place “{1}”.",
        (Lang::Es, Kind::UnknownPlace) => "La ficha no tiene ningún lugar “{1}”.",
        (Lang::Es, Kind::TooLong) => "El enlace es demasiado largo para leerlo.",
        (Lang::Es, Kind::UnknownVersion) => {
            "El enlace se hizo con otra versión de esta ficha (“{1}”)."
        }
        (Lang::Es, Kind::UnknownKey) => "La ficha no tiene ningún ajuste “{0}”.",
        (Lang::Es, Kind::UnknownValue) => "“{1}” no es un valor del ajuste “{0}”.",
        (Lang::Es, Kind::Repeated) => "El ajuste “{0}” aparece dos veces en el enlace.",
        (Lang::Es, Kind::NotText) => "“{0}={1}” no se puede leer como texto.",
    };
    fill(template, &[&problem.key, &problem.value])
}
