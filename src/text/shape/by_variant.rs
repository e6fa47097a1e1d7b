//! Texts for the variants of an enum: a language writes them by name, and they are kept as a table, which
//! costs the program no more than an array does.

/// Makes two structs: one with a named field for each variant, and the table that it becomes at compile
/// time, which is asked by variant alone. A variant without a field does not compile.
macro_rules! by_variant {
    (
        $(#[$about:meta])*
        $text:ident => $table:ident: [$type:ty; $count:literal] of $kind:ident {
            $(#[$first_doc:meta])* $first:ident = $first_variant:ident,
            $($(#[$doc:meta])* $field:ident = $variant:ident,)*
        }
    ) => {
        $(#[$about])*
        pub struct $text {
            $(#[$first_doc])* pub $first: $type,
            $($(#[$doc])* pub $field: $type,)*
        }

        impl $text {
            /// The table of what is written here.
            #[must_use]
            pub const fn table(self) -> $table {
                let mut texts = [self.$first; $count];
                $(texts[$kind::$variant as usize] = self.$field;)*
                $table(texts)
            }
        }

        $(#[$about])*
        pub struct $table([$type; $count]);

        impl $table {
            /// All of them, in the order of the variants.
            #[allow(dead_code, reason = "not every table is shown as a whole")]
            #[must_use]
            pub const fn all(&self) -> &[$type; $count] {
                &self.0
            }

            /// That of a variant.
            #[must_use]
            pub const fn of(&self, kind: $kind) -> $type {
                match kind {
                    $kind::$first_variant $(| $kind::$variant)* => self.0[kind as usize],
                }
            }
        }
    };
}

pub(in crate::text) use by_variant;
