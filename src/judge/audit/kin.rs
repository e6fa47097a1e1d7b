//! Figures by subject: what stands beside a figure is looked for in its own place, what holds it and what
//! it holds, and not among all figures.

use crate::dataset::{FigureId, SubjectId};

/// The figures of each subject, in the order of the dataset.
pub(super) struct Kin {
    own: Vec<Vec<FigureId>>,
    near: Vec<Vec<FigureId>>,
}

impl Kin {
    /// Of the whole dataset.
    pub(super) fn new() -> Self {
        let mut own = vec![Vec::new(); SubjectId::all().len()];
        for id in FigureId::all() {
            own[id.get().subject.position()].push(id);
        }
        let mut near = own.clone();
        for subject in SubjectId::all() {
            let wholes = std::iter::successors(subject.get().within, |at| at.get().within);
            for whole in wholes {
                let (small, large) = (subject.position(), whole.position());
                near[large].extend_from_slice(&own[small]);
                near[small].extend_from_slice(&own[large]);
            }
        }
        near.iter_mut().for_each(|figures| figures.sort());
        Self { own, near }
    }

    /// The figures of a subject.
    pub(super) fn of(&self, subject: SubjectId) -> &[FigureId] {
        &self.own[subject.position()]
    }

    /// The figures of the same subject, itself among them.
    pub(super) fn same(&self, figure: FigureId) -> &[FigureId] {
        self.of(figure.get().subject)
    }

    /// The figures of the same subject, of those that hold it and of those within it.
    pub(super) fn near(&self, figure: FigureId) -> &[FigureId] {
        &self.near[figure.get().subject.position()]
    }
}
