//! `hechos`: makes a sheet of a folder, for editors who have no Rust. What it does stands in `hechos::cli`.

fn main() -> std::process::ExitCode {
    hechos::cli::main()
}
