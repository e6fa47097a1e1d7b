//! Text and marks stand out from their grounds in both themes, and Mexico from grey for every eye.

use std::fs;
use std::path::Path;

/// Red, green and blue, linear, 0 to 1.
type Colour = [f64; 3];

/// Text on its grounds: at least 4.5 : 1 (WCAG 1.4.3).
const TEXTS: [(&str, &str); 12] = [
    ("ink", "paper"),
    ("ink", "panel"),
    ("ink-2", "paper"),
    ("ink-2", "panel"),
    ("accent", "paper"),
    ("accent", "panel"),
    ("warm", "paper"),
    ("warm", "warm-panel"),
    ("loose", "paper"),
    ("loose", "panel"),
    ("on-accent", "accent"),
    ("on-accent", "accent-fill"),
];
/// Marks, borders of controls and what they lie on: at least 3 : 1 (WCAG 1.4.11).
const MARKS: [(&str, &str); 7] = [
    ("accent-fill", "paper"),
    ("accent-fill", "accent-band"),
    ("grey", "paper"),
    ("grey", "grey-band"),
    ("control", "paper"),
    ("control", "panel"),
    ("warm", "paper"),
];
/// How those see who lack one kind of cone, in linear light: Machado, Oliveira and Fernandes, “A
/// physiologically-based model for simulation of color vision deficiency” (2009), severity 1.
const EYES: [(&str, [[f64; 3]; 3]); 4] = [
    (
        "all cones",
        [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
    ),
    (
        "protanopia",
        [
            [0.152_286, 1.052_583, -0.204_868],
            [0.114_503, 0.786_281, 0.099_216],
            [-0.003_882, -0.048_116, 1.051_998],
        ],
    ),
    (
        "deuteranopia",
        [
            [0.367_322, 0.860_646, -0.227_968],
            [0.280_085, 0.672_501, 0.047_413],
            [-0.011_820, 0.042_940, 0.968_881],
        ],
    ),
    (
        "tritanopia",
        [
            [1.255_528, -0.076_749, -0.178_779],
            [-0.078_411, 0.930_809, 0.147_602],
            [0.004_733, 0.691_367, 0.303_900],
        ],
    ),
];

/// A token in the light and the dark theme.
fn token(name: &str) -> [Colour; 2] {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/css/tokens.css");
    let css = fs::read_to_string(path).expect("the tokens");
    let start = format!("--hechos-{name}: light-dark(");
    let rest = css
        .split_once(&start)
        .unwrap_or_else(|| panic!("no --hechos-{name}"))
        .1;
    let pair = rest.split_once(')').expect("a closed bracket").0;
    let (light, dark) = pair.split_once(", ").expect("two colours");
    [light, dark].map(colour)
}

fn colour(hex: &str) -> Colour {
    let digits = hex.strip_prefix('#').expect("a colour in hexadecimal");
    assert_eq!(digits.len(), 6, "{hex}");
    [0, 2, 4].map(|at| {
        let part = u8::from_str_radix(&digits[at..at + 2], 16).expect("two digits");
        let part = f64::from(part) / 255.0;
        match part <= 0.040_45 {
            true => part / 12.92,
            false => ((part + 0.055) / 1.055).powf(2.4),
        }
    })
}

fn contrast(one: Colour, other: Colour) -> f64 {
    let light = |of: Colour| 0.2126 * of[0] + 0.7152 * of[1] + 0.0722 * of[2] + 0.05;
    let (one, other) = (light(one), light(other));
    one.max(other) / one.min(other)
}

/// As an eye sees it, in CIE L*a*b*.
fn seen(of: Colour, eye: [[f64; 3]; 3]) -> [f64; 3] {
    let times = |matrix: [[f64; 3]; 3], of: Colour| {
        matrix.map(|row| {
            row.iter()
                .zip(of)
                .map(|(factor, part)| factor * part)
                .sum::<f64>()
        })
    };
    let of = times(eye, of).map(|part: f64| part.clamp(0.0, 1.0));
    // To XYZ over the white of D65.
    let xyz = times(
        [
            [0.4124 / 0.950_47, 0.3576 / 0.950_47, 0.1805 / 0.950_47],
            [0.2126, 0.7152, 0.0722],
            [0.0193 / 1.088_83, 0.1192 / 1.088_83, 0.9505 / 1.088_83],
        ],
        of,
    );
    let [x, y, z] = xyz.map(|part| match part > 216.0 / 24_389.0 {
        true => part.cbrt(),
        false => (24_389.0 / 27.0 * part + 16.0) / 116.0,
    });
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

fn stand_out(pairs: &[(&str, &str)], least: f64) {
    for (front, ground) in pairs {
        let (fronts, grounds) = (token(front), token(ground));
        for (at, theme) in ["light", "dark"].iter().enumerate() {
            let found = contrast(fronts[at], grounds[at]);
            assert!(found >= least, "{front} on {ground}, {theme}: {found:.2}");
        }
    }
}

#[test]
fn text_stands_out_from_its_ground() {
    stand_out(&TEXTS, 4.5);
}

#[test]
fn marks_stand_out_from_their_ground() {
    stand_out(&MARKS, 3.0);
}

/// By distance in CIE L*a*b* (1976). A band always lies beside its own mark, and colour never stands
/// alone: Mexico has weight and label besides, a contradiction its shape.
#[test]
fn mexico_stands_out_from_the_rest_for_every_eye() {
    let pairs = [("accent-fill", "grey", 15.0), ("warm", "accent-fill", 10.0)];
    for (one, other, least) in pairs {
        let (ones, others) = (token(one), token(other));
        for (at, theme) in ["light", "dark"].iter().enumerate() {
            for (name, eye) in EYES {
                let (a, b) = (seen(ones[at], eye), seen(others[at], eye));
                let squares = a.iter().zip(b).map(|(a, b)| (a - b).powi(2));
                let found = squares.sum::<f64>().sqrt();
                println!("{one} and {other}, {theme}, {name}: {found:.1}");
                assert!(
                    found >= least,
                    "{one} and {other}, {theme}, {name}: {found:.1}"
                );
            }
        }
    }
}
