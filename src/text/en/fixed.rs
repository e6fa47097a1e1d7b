//! What only the prerendered page says, in English.

use crate::text::shape::figure::{CiteText, FigureIsText, KindText, OpenEndText, ProvenanceText};
use crate::text::shape::fixed::{
    AuditFoldText, BiblioText, ChangeText, CheckLinkText, Disagreeing, FailureText, FixedText,
    FootText, FooterText, MethodText, NewerText, OthersText, ReleaseText, StatementKindText,
    WholeText,
};
use crate::text::shape::forms::Plural;
use crate::text::shape::menu::{
    AnswerMenuText, CardCiteText, CopyText, EmbedCodeText, EmbedSaysText, EmbedText, MenuText,
    PinText, PinnedText,
};

/// What only the prerendered page says.
pub static FIXED: FixedText = FixedText {
    noscript: "Scripts are switched off, so the comparisons and calculators stand still. All figures, charts and sources can be read.",
    lead_note: "Every printed figure carries its article and paragraph. Every figure computed here is underlined with dots, and its range stands in brackets{short}. ",
    disagreeing: Disagreeing {
        none: "No check disagrees with what is printed: ",
        one: "One check disagrees with what is printed: ",
        many: "{count} checks disagree with what is printed: ",
    },
    lead_link: "see the checks",
    footer: FooterText {
        promise: FootText {
            head: "No server, no tracking",
            text: "Everything is computed in your browser. The sheet sets no cookie and calls no third party.",
        },
        data: FootText {
            head: "The data",
            text: "All tables are published as they are, as a Frictionless data package: ",
        },
        licence: FootText {
            head: "Licence",
            text: "Figures belong to their sources; the compilation is {licence} and the code MIT or Apache-2.0. Version {version}.",
        },
    },
    others: OthersText {
        head: "What others print",
        told: "Of the publications that were found, {counts}.",
        same: Plural {
            one: "{count} prints the same",
            many: "{count} print the same",
        },
        refines: Plural {
            one: "{count} prints it more exactly",
            many: "{count} print it more exactly",
        },
        rounds: Plural {
            one: "{count} prints it less exactly",
            many: "{count} print it less exactly",
        },
        differs: Plural {
            one: "{count} prints another value",
            many: "{count} print another value",
        },
        none: "No independent publication was found that prints it.",
        sign: "Others differ",
        cited: "Other publications print another value of it.",
    },
    whole: WholeText {
        head: "To keep",
        link: "Download the whole sheet, {size} KB",
        rest: ": one file with both languages, the calculators and the data, which opens without a connection.",
    },
    newer: NewerText {
        line: "A newer version of this sheet and its figures is ready.",
        button: "Reload",
    },
    method: MethodText {
        marks: "A mark such as {quoted} means: printed so in the article of that letter, in that paragraph. A figure such as {computed} is computed here, and the brackets give, rounded, the range of values that the printed figures allow.",
        plausible: "Plausible, the default: a figure stands for a range, half of its last significant place on either side; “nearly” only below it, “more than” only above. Zeros at the end of a round number are not taken for measured digits.",
        strict: "Strict: the same with half of the last printed place.",
        results: "Results are the smallest and the largest value over all corners of the inputs’ ranges, the inputs taken as independent. Only the text is rounded.",
        refusing: "Figures are divided or compared only where place, measure and time belong together. Otherwise the sheet refuses and says why.",
    },
    statements: "What the articles say beside the figures",
    statements_intro: "Members of lists, orders, drivers, risks and dependencies, in our words, with article and paragraph.",
    statement_kinds: StatementKindText {
        members: "Members",
        order: "Order",
        driver: "Driver",
        risk: "Risk",
        dependency: "Dependency",
        context: "Context",
    },
    failures: FailureText {
        too_old: "This browser is too old for the interactive parts. All figures, charts and sources below can be read.",
        not_loaded: "The interactive parts could not be loaded (a file is missing or the connection broke). All figures, charts and sources below can be read; reload to try again.",
        wrong_type: "The interactive parts could not start: the server sends the program file with the wrong type. All figures, charts and sources below can be read.",
        blocked: "The interactive parts were blocked by a security policy of this site or browser. All figures, charts and sources below can be read.",
        stopped: "The interactive parts stopped because of an error. All figures, charts and sources below can be read; reload to try again.",
        translated: "The interactive parts do not work in a translated page. All figures, charts and sources below can be read; reload without the translation to use them.",
        no_figures: "The interactive parts came without the figures they were built for. All figures, charts and sources below can be read; reload to try again.",
    },
    late: "The interactive parts have not started: they are still loading, or their scripts are blocked. All figures, charts and sources below can be read.",
    unnamed_short: "not named",
    provenance: ProvenanceText {
        place: "Publisher and place",
        said_by: "Said by",
        period: "Period",
        printed: "As printed",
        precision: "Precision",
        part_of: "Part of",
        note: "Note",
        used_in: "Used in",
        base: "Measured against",
        open: "Left open",
    },
    kinds: KindText {
        amount: "Amount",
        share: "Share",
        growth: "Growth",
        factor: "Factor",
        rank: "Rank",
        count: "Count",
        span: "Length of time",
    },
    cite: CiteText {
        label: "Cite this figure",
        place: "In {name}, dataset version {version}, figure {id}.",
        link: "Link to this row",
    },
    figure_is: FigureIsText {
        number: Plural {
            one: "{figure} is put at ",
            many: "{figure} are put at ",
        },
        word: Plural {
            one: "{figure} is printed as ",
            many: "{figure} are printed as ",
        },
    },
    said_in: "{who}, in {where}",
    ask: "Compare and calculate",
    ask_link: "Ask with this figure",
    precision: "{width}; strictly {strict}",
    precision_same: "{width}, in both readings",
    precision_exact: "a count or a word: taken as it stands",
    open_end: OpenEndText {
        no_upper: "{printed}, with no upper end; read as {range}",
        no_lower: "{printed}, with no lower end; read as {range}",
    },
    precision_range: "a range: everything between its two ends",
    precision_band: "a band of places: nothing narrower is printed",
    in_words: "in words",
    unused: "this table alone",
    check_links: CheckLinkText {
        figures: "Figures: ",
        calculator: "Open in the calculator",
        comparison: "Open in the comparison",
        cards: "Card: ",
    },
    audit_folds: AuditFoldText {
        not_comparable: "figures that stand near each other and must not be put together",
        not_testable: "a figure that the test would need is not printed",
        derived: "it follows from the printed figures",
    },
    audit_rest: "{count} more checks stand on the sheet: figures that cannot be compared, relations that cannot be tested, and numbers that follow from the printed ones.",
    biblio: BiblioText {
        no_title: "[no title printed]",
        no_date: "no date printed",
        quotes: "quotes",
    },
    checks: Plural {
        one: "one check",
        many: "{count} checks",
    },
    menu: MenuText {
        name: "Cite and download",
        link: "Link",
        copy_link: "Copy link",
        cite: "Cite",
        plain_text: "Plain text",
        download: "Download",
        calculator: "Calculator",
        open: "Open this question",
        field: "Text to copy",
        copy: "Copy",
        copied: "Copied.",
        denied: "This browser does not let the page copy. The text is selected: copy it with the keyboard or the menu.",
    },
    answer_menu: AnswerMenuText {
        answer: "Copy and cite",
        list: "Link and embed",
    },
    copy_with_source: CopyText {
        button: "Copy with source",
        computed_from: "Computed by Hechos from: ",
        figures: "Figures: ",
        source: "Source: ",
        sources: "Sources: ",
        nothing: "There is no answer to copy yet.",
    },
    answer_cite: "{name}, dataset version {version}. %address% (accessed %day%).",
    by_hechos: "computed by Hechos",
    card_cite: CardCiteText {
        about: "{period}. Based on {articles}. {name}, dataset version {version}; numbers marked as computed are computed by Hechos.",
        line: "“{title}.” {source} %address% (accessed %day%).",
    },
    embed: EmbedText {
        open: "Open in the fact sheet",
        source: "Figures as printed by {publishers}. {name}, dataset version {version}; numbers marked as computed are computed by Hechos.",
        day: "Data of {date}",
    },
    changes: ChangeText {
        changed: "{figure}: was {before}, is now {after}",
        added: "{figure}: new, {after}",
        gone: "{figure}: was {before}, is no longer there",
        columns: "{figure}: corrected ({after})",
    },
    releases: ReleaseText {
        changed: "Version {version} of the data, {date}:",
        same: "Version {version} of the data, {date}: no figure changed.",
        first: "Version {version} of the data, {date}: the first, with {count} figures.",
    },
    pinned: PinnedText {
        changed: "This site pinned version {pinned} of the data ({day}). Changed since then, up to version {version}:",
        same: "This site pinned version {pinned} of the data ({day}). The figures of this card are the same in version {version}.",
        unknown: "This site pinned version {pinned} of the data, which is not known here. The card shows version {version}.",
        not_loaded: "This site pinned version {pinned} of the data. The card shows version {version}; what has changed in between could not be loaded.",
    },
    pin: PinText {
        follows: "Follows updates",
        pinned: "Pinned to version {version}: says what has changed since",
    },
    embed_codes: EmbedCodeText {
        name: "Embed",
        element: "HTML element",
        frame: "Frame",
        picture: "Picture",
    },
    embed_says: EmbedSaysText {
        elsewhere: "The menus of the published sheet write these codes.",
        left_out: "The element starts without what is chosen or typed here; the frame keeps it.",
    },
};
