//! whether what others print agrees: made-up prints one by one, rules that hold for all, and the published sheet.

use Agreement::Differs;
use hechos::dataset::{FigureId, Weight};
use hechos::judge::{Agreement, agreement, opinions};
use hechos::maths::Reading::{self, Plausible};

fn counts(figure: &str, by: Reading) -> [usize; 4] {
    let figure = FigureId::find(figure).expect("a figure");
    let found = opinions(figure, by);
    Agreement::ALL.map(|agreement| found.count(agreement))
}

#[test]
fn a_dispute_has_a_reading_that_differs_and_the_worst_known_are_disputes() {
    for doubt in hechos::dataset::DoubtId::all() {
        let doubt = doubt.get();
        let differs = doubt
            .readings
            .iter()
            .any(|id| agreement(*id, Plausible) == Some(Differs));
        assert!(doubt.weight != Weight::Dispute || differs, "{}", doubt.id);
    }
    for figure in ["mexico-us-trade-2022-aug", "mexico-exports-gdp-share-2021"] {
        let [same, refines, rounds, differs] = counts(figure, Plausible);
        assert_eq!([same, refines, rounds], [0; 3], "{figure}");
        assert!(differs > 0, "{figure}");
        let found = FigureId::find(figure).and_then(FigureId::doubted);
        assert_eq!(found, Some(Weight::Dispute), "{figure}");
    }
    let [same, _, _, differs] = counts("mexico-ai-exports-rank-2022", Plausible);
    assert!(same >= 4 && differs == 0, "{same} {differs}");
}
