//! Enums whose variants have one written form, used in content, templates and messages alike.

/// Defines an enum together with the key by which content files write each variant.
macro_rules! keyed {
    ($(#[$meta:meta])* $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $key:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$variant_meta])* $variant),+ }

        impl $name {
            /// Every key that content may write, in the order of the definition.
            pub const KEYS: &'static [&'static str] = &[$($key),+];

            /// The written form.
            pub fn key(self) -> &'static str {
                match self { $(Self::$variant => $key),+ }
            }

            /// The variant that `key` writes.
            pub fn from_key(key: &str) -> Option<Self> {
                match key { $($key => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

pub(crate) use keyed;
