//! Puts the lines of a TOML text into another, as an editor would: a key that is there is written anew, one
//! that is not comes under the head of its table, a table of a list comes at the end.

/// A head, as `[values]`, or none for what stands above all heads; and the lines under it.
type Part<'a> = (&'a str, Vec<&'a str>);

fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts: Vec<Part<'_>> = vec![("", Vec::new())];
    for line in text.lines() {
        if line.starts_with('[') {
            parts.push((line.trim_end(), Vec::new()));
        } else if let Some((_, lines)) = parts.last_mut() {
            lines.push(line);
        }
    }
    parts
}

/// A head without what is remarked beside it.
fn bare(head: &str) -> &str {
    head.split('#').next().unwrap_or_default().trim_end()
}

fn key(line: &str) -> Option<&str> {
    let (key, _) = line.split_once('=')?;
    Some(key.trim()).filter(|key| !key.starts_with('#'))
}

/// The text with what is added to it. Values stand on one line each.
pub fn merged(text: &str, added: &str) -> String {
    let mut all = parts(text);
    for (head, lines) in parts(added) {
        let list = head.starts_with("[[");
        let place = all
            .iter()
            .position(|(known, _)| bare(known) == bare(head) && !list);
        let Some(place) = place else {
            all.push((head, lines));
            continue;
        };
        for line in lines {
            let Some(name) = key(line) else { continue };
            let own = &mut all[place].1;
            match own.iter().position(|known| key(known) == Some(name)) {
                Some(at) => own[at] = line,
                None => own.insert(0, line),
            }
        }
    }
    let mut out = String::new();
    for (head, lines) in all {
        for line in [head]
            .into_iter()
            .filter(|head| !head.is_empty())
            .chain(lines)
        {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}

#[test]
fn a_key_is_written_anew_and_a_table_of_a_list_comes_last() {
    let text = "wide = true\n[figures] # names\na = \"x\"\n[[ask]]\nshare = [1]\n";
    let added =
        "wide = false\n[figures]\nb = \"y\"\na = \"z\"\n[names]\nc = 1\n[[ask]]\nshare = [2]\n";
    assert_eq!(
        merged(text, added),
        "wide = false\n[figures] # names\nb = \"y\"\na = \"z\"\n[[ask]]\nshare = [1]\n[names]\nc = 1\n[[ask]]\nshare = [2]\n"
    );
}
