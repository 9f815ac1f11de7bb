//! How much is too much: every limit of what may lie in a folder, with its reason.
//!
//! No limit stands near what a city has: the largest text is 52 kB today, the longest line 1.3 kB, the largest list 300
//! long, the deepest folder 4 below the top. What is beyond one is a slip or meant to stop a build.

/// Nobody writes a megabyte of text by hand: more is a file that was saved under a wrong name, and reading it would stall
/// every save.
pub const MOST_TEXT_BYTES: usize = 1 << 20;
/// A picture that a telephone fetches in a few seconds where the net is slow.
pub const MOST_IMAGE_BYTES: usize = 5 << 20;
/// Room for a printed handbook.
pub const MOST_FILE_BYTES: usize = 25 << 20;
/// All files of a folder are held in memory at once, and leave room for the pages in a gigabyte.
pub const MOST_BYTES_IN_ALL: u64 = 512 << 20;

/// A browser unpacks a picture into four bytes a pixel: 160 MB is what an old telephone bears. A few kilobytes can claim
/// more.
pub const MOST_PIXELS: usize = 40_000_000;

/// A paragraph is one line; this is four pages of it. The report shows the line that it is about.
pub const MOST_LINE_BYTES: usize = 10_000;
/// Lists, quotations and values within each other deeper than this are a slip, and would exhaust the stack.
pub const MOST_DEPTH: usize = 20;
/// Records of a kind, values of a list, keys of a group: each is compared with its neighbours.
pub const MOST_RECORDS: usize = 2_000;

/// Headings of a page: each is a place of its own in the search and in the page's contents.
pub const MOST_HEADINGS: usize = 500;

/// Files and folders of a city, of the national folder, or of the top: a city has about twenty.
pub const MOST_FILES: usize = 2_000;
/// Files and folders of all cities together: seven times 290 cities with twenty each.
pub const MOST_FILES_IN_ALL: usize = 40_000;
/// Folders within each other: our own are three deep, a handbook's chapters a few more. A link can make circles of them.
pub const MOST_FOLDERS_DEEP: usize = 8;

/// What is told of one file: who reads two hundred slips mends a few and looks again.
pub const MOST_TOLD: usize = 200;
/// What is kept of what one file's reading finds: a megabyte can hold half a million slips.
pub const MOST_KEPT: usize = 50 * MOST_TOLD;
/// Letters of one message: it quotes what was written.
pub const MOST_MESSAGE: usize = 500;
