//! Links keep their choice behind what messengers, mail programs and trackers do to them.

use hechos::state::{CardId, Field, Link, decode};

fn read(fragment: &str) -> Link {
    decode(fragment, &|_: CardId, key: &str| !key.is_empty())
}

#[test]
fn a_link_keeps_its_choice_whatever_it_passed_through() {
    let sent = "v=1&card=us-trade&vs=b";
    let meant = read(sent);
    let after = [
        ".",
        ")",
        ",",
        ">",
        "”",
        "\"",
        "'",
        ";",
        "!",
        "].",
        "%20",
        "%22",
        ").",
        "%29",
        " ",
        "&utm_source=newsletter&utm_medium=email&fbclid=IwAR0",
        "&gclid=x.",
        "&mc_eid=1",
    ];
    for tail in after {
        let link = read(&format!("{sent}{tail}"));
        assert_eq!(
            (link.state, link.problems),
            (meant.state.clone(), vec![]),
            "{tail}"
        );
    }
    for mangled in [
        "v=1&amp;card=us-trade&amp;vs=b",
        "v%3D1%26card%3Dus-trade%26vs%3Db",
        "v%3d1%26card%3dus-trade%26vs%3db.",
        "utm_campaign=a&v=1&card=us-trade&vs=b",
    ] {
        let link = read(mangled);
        assert_eq!(
            (link.state, link.problems),
            (meant.state.clone(), vec![]),
            "{mangled}"
        );
    }
    // What a reader typed is left as it is.
    assert_eq!(read("v=1&q=p.").state.table.query, "p.");
    let typed = read("v=1&part=~12%20apples!").state.share.part;
    assert_eq!(typed, Field::Typed("12 apples!".to_owned()));
    // A setting of no service is still named.
    assert_eq!(read("v=1&utn_source=a").problems.len(), 1);
}
