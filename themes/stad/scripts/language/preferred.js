// Which of a page's languages a reader would sooner read.

/** @param {string} tag */
const language = (tag) => tag.split("-", 1)[0]?.toLowerCase() ?? "";

/**
 * The first of the reader's languages that the page has, by its tag; nothing where that is the language that the page is in.
 * A tag for an easier form of a language (`sv-x-lattlast`) is in that language, and is chosen by its reader alone.
 * @param {readonly string[]} readers The reader's, the dearest first (BCP 47)
 * @param {readonly string[]} pages The page's, all of them
 * @param {string} here What the page is in
 * @returns {string | undefined}
 */
export const preferred = (readers, pages, here) => {
  const plain = pages.filter((tag) => !tag.includes("-x-"));
  const known = new Set([...plain.map(language), language(here)]);
  const first = readers.map(language).find((reader) => known.has(reader));
  return first === language(here) ? undefined : plain.find((tag) => language(tag) === first);
};
