//! A made-up folder of as many figures and cards as one asks for: places that sell goods, each with the
//! level of two years and the growth between them, in four articles.

use std::{fmt::Write, fs, path::Path};

use xtask::{
    project,
    run::{Failure, Outcome},
};

/// How many goods each place sells.
const GOODS: usize = 20;
/// Figures of one place and good: two levels and the growth between them.
const EACH: usize = 3;
/// Cards in a section.
const SECTION: usize = 10;
const PARAGRAPH: usize = 50;
/// Tables without a row.
const EMPTY: [&str; 4] = ["ignored", "statements", "relations", "speakers"];

/// Writes over the folder that `hechos new` has made. There are as many figures as were asked for, or up to two more.
///
/// # Errors
/// A file that cannot be written.
pub fn write(folder: &Path, figures: usize, cards: usize) -> Outcome {
    let pairs = figures.div_ceil(EACH);
    let places = pairs.div_ceil(GOODS).max(2);
    let put = |name: &str, text: &str| {
        let path = folder.join(name);
        let written = fs::create_dir_all(path.parent().unwrap_or(folder))
            .and_then(|()| fs::write(&path, text));
        written.map_err(|error| {
            Failure::new(
                format!("{}: {error}", path.display()),
                "make room on the disk, then run the same command again",
            )
        })
    };
    // That of the sheet to begin with, whose package stays.
    let _ = fs::remove_file(folder.join("cards/loans.toml"));
    let units = "id,kind,one_en,many_en,one_es,many_es,exact\nt,amount,tonne,tonnes,tonelada,toneladas,no\n";
    let tables = [
        ("sources", sources()),
        ("units", units.to_owned()),
        ("subjects", subjects(places)),
        ("indicators", indicators()),
        ("figures", rows(pairs)),
    ];
    let empty = EMPTY.map(|table| (table, "id\n".to_owned()));
    for (table, rows) in tables.into_iter().chain(empty) {
        let file = format!("dataset/{table}.csv");
        let columns = project::text_of(&format!("static/sheet/{file}"))?;
        put(
            &file,
            &widened(&rows, columns.lines().next().unwrap_or_default()),
        )?;
    }
    put("sheet.toml", &front(cards))?;
    for card in 0..cards {
        put(&format!("cards/card-{card}.toml"), &self::card(card, pairs))?;
    }
    Ok(())
}

/// Rows with every column of their table; those that they do not name are empty.
fn widened(rows: &str, columns: &str) -> String {
    let mut rows = csv::Reader::from_reader(rows.as_bytes());
    let named = rows.headers().cloned().unwrap_or_default();
    let places: Vec<Option<usize>> = columns
        .split(',')
        .map(|column| named.iter().position(|name| name == column))
        .collect();
    let mut text = csv::Writer::from_writer(Vec::new());
    let mut write = |cells: Vec<&str>| text.write_record(cells).expect("a Vec takes any text");
    write(columns.split(',').collect());
    for row in rows.records().flatten() {
        let cell = |place: &Option<usize>| place.and_then(|at| row.get(at)).unwrap_or_default();
        write(places.iter().map(cell).collect());
    }
    let bytes = text.into_inner().expect("a Vec takes any text");
    String::from_utf8(bytes).expect("what was written is text")
}

fn sources() -> String {
    let rows = (0..4).map(|at| {
        format!(
            "article-{at},The Lake Herald,Article {at},2025-02-0{},en\n",
            at + 1
        )
    });
    rows.fold(
        "id,publisher,title,published,language\n".to_owned(),
        |all, row| all + &row,
    )
}

fn subjects(places: usize) -> String {
    let mut text =
        "id,kind,name_en,name_es,sentence_es,within\nworld,world,World,Mundo,el mundo,\n\
                    all-goods,product-group,All goods,Todos los bienes,todos los bienes,\n"
            .to_owned();
    for place in 0..places {
        line(
            &mut text,
            format_args!("place-{place},economy,Place {place},Lugar {place},,world"),
        );
    }
    for good in 0..GOODS {
        line(
            &mut text,
            format_args!(
                "good-{good},product-group,Good {good},Bien {good},el bien {good},all-goods"
            ),
        );
    }
    text
}

fn indicators() -> String {
    let mut text = "id,name_en,name_es,plural_en,article_es,definition_en,definition_es,unit,measures,of,flow,products\n".to_owned();
    for good in 0..GOODS {
        line(
            &mut text,
            format_args!(
                "sales-{good},Sales of good {good},Ventas del bien {good},yes,las,What was sold.,Lo que se vendió.,t,level,,exports,good-{good}"
            ),
        );
        line(
            &mut text,
            format_args!(
                "growth-{good},Growth of sales of good {good},Crecimiento de las ventas del bien {good},no,el,By how much sales rose.,Cuánto aumentaron las ventas.,percent,growth,sales-{good},exports,good-{good}"
            ),
        );
    }
    text
}

/// Levels that end in no zero, so that nothing has to say whether zeros count.
fn levels(pair: usize) -> [usize; 2] {
    let before = 1_001 + pair * 7 % 8_000 / 10 * 10;
    [before, before + 10 + pair % 9 * 10]
}

fn rows(pairs: usize) -> String {
    let mut text = "id,subject,indicator,period,value,unit,as_printed,direction,qualifier,base_period,period_from,source,paragraph\n".to_owned();
    for pair in 0..pairs {
        let (place, good) = (pair / GOODS, pair % GOODS);
        let [before, now] = levels(pair);
        let article = pair % 4;
        let paragraph = pair / 4 % PARAGRAPH + 1;
        for (year, level) in [(2023, before), (2024, now)] {
            let grouped = format!("{},{:03}", level / 1_000, level % 1_000);
            line(
                &mut text,
                format_args!(
                    "sales-{place}-{good}-{year},place-{place},sales-{good},{year},{level},t,\"{grouped} tonnes\",,plain,,text,article-{article},{paragraph}"
                ),
            );
        }
        let growth = format!("{:.1}", (now as f64 / before as f64 - 1.0) * 100.0);
        line(
            &mut text,
            format_args!(
                "growth-{place}-{good},place-{place},growth-{good},2024,{growth},percent,{growth}%,up,plain,2023,text,article-{article},{paragraph}"
            ),
        );
    }
    text
}

fn front(cards: usize) -> String {
    let mut text = "name = \"Scale\"\nhome = \"place-0\"\npreview = \"card-0\"\n\
        compare = [\"sales-0-0-2024\", \"sales-0-0-2023\"]\nexamples = [\"sales-0-0-2024\", \"sales-0-0-2023\"]\n\
        [figures]\nnow = \"sales-0-0-2024\"\n[share]\nwhole = \"sales-0-0-2024\"\nlevel = \"sales-0-0-2024\"\n\
        growth = \"growth-0-0\"\n[[key]]\nfigure = \"sales-0-0-2024\"\nwhat = { en = \"sold\", es = \"vendidas\" }\n"
        .to_owned();
    let ids: Vec<String> = (0..cards).map(|card| format!("\"card-{card}\"")).collect();
    for (nth, cards) in ids.chunks(SECTION).enumerate() {
        let name = char::from(b'A' + (nth % 26) as u8)
            .to_string()
            .repeat(nth / 26 + 1);
        line(
            &mut text,
            format_args!(
                "[[section]]\nid = \"part-{nth}\"\ntitle = {{ en = \"Part {name}\", es = \"Parte {name}\" }}\ncards = [{}]",
                cards.join(", ")
            ),
        );
    }
    for (tag, title, lead) in [
        ("en", "What Lakeside reads", "One place sold {now}."),
        ("es", "Lo que lee Lagunilla", "Un lugar vendió {now}."),
    ] {
        line(
            &mut text,
            format_args!(
                "[{tag}]\ntitle = \"{title}\"\ndeck = \"{title}.\"\ndescription = \"{title}.\"\nlead = \"{lead}\""
            ),
        );
    }
    text
}

fn card(card: usize, pairs: usize) -> String {
    let pair = card % pairs;
    let (place, good) = (pair / GOODS, pair % GOODS);
    let mut text = format!(
        "[figures]\nbefore = \"sales-{place}-{good}-2023\"\nnow = \"sales-{place}-{good}-2024\"\n\
         [values]\nmore = \"change before now\"\ntimes = \"ratio now before\"\n\
         [[chart]]\nform = \"two-points\"\nfirst = \"before\"\nsecond = \"now\"\ntimes = \"times\"\n\
         [table]\nrows = [\"before\", \"now\"]\nlabel = \"{{period}}\"\n\
         [[ask]]\nkey = \"before\"\ncompare = [\"now\", \"before\"]\nlabel = \"{{period}}\"\n"
    );
    for (tag, topic, finding, sentence, words) in [
        (
            "en",
            "Sales",
            "{more:short} more was sold",
            "From {before} to {now}: {more} more.",
            ["Compare with", "Sales", "Year"],
        ),
        (
            "es",
            "Ventas",
            "Se vendió {more:short} más",
            "De {before} a {now}: {more} más.",
            ["Comparar con", "Ventas", "Año"],
        ),
    ] {
        let [ask, table, row] = words;
        line(
            &mut text,
            format_args!(
                "[{tag}]\ntopic = \"{topic}\"\nfinding = \"{finding}\"\nsentence = \"{sentence}\"\nask = \"{ask}\"\ntable = \"{table}\"\nrow = \"{row}\""
            ),
        );
    }
    text
}

fn line(text: &mut String, of: std::fmt::Arguments<'_>) {
    writeln!(text, "{of}").expect("a String takes any text");
}
