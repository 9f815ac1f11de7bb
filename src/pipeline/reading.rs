//! From the content folder to a valid site, keeping what did not change.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::iter::{IntoParallelRefIterator, ParallelIterator};

use crate::model::city::City;
use crate::model::date::Date;
use crate::model::diagnostic::Diagnostic;
use crate::model::document::Document;
use crate::model::ids::CityId;
use crate::model::national::National;
use crate::model::site::{Site, SiteConfig};
use crate::model::sources::{Digest, SourceFile, Sources};
use crate::parse;
use crate::validate;
