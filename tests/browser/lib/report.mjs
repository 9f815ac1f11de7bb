// What was checked, what was found, and what to do about it.

/** How many places of one fault are named before the rest is only counted. */
const PLACES_SHOWN = 5;

/** One question asked of the whole site. It fails on any problem, and also when it never saw anything to ask about. */
export class Check {
  /**
   * @param {string} name a fact that holds when the check passes
   * @param {string} help what to do when it doesn't
   */
  constructor(name, help) {
    this.name = name;
    this.help = help;
    this.looked = 0;
    /** @type {Map<string, string[]>} fault → the places that have it */
    this.problems = new Map();
  }

  /** Notes that the check had something to look at. */
  saw(count = 1) {
    this.looked += count;
  }

  /**
   * @param {string} where the page, and the element if there is one
   * @param {string} what the fault, in the same words wherever it is the same
   */
  problem(where, what) {
    const places = this.problems.get(what) ?? [];
    places.push(where);
    this.problems.set(what, places);
  }

  get passed() {
    return this.looked > 0 && this.problems.size === 0;
  }

  /** @returns {string} */
  text() {
    if (this.passed) return `ok   ${this.name} (${this.looked})`;
    const lines = [`FAIL ${this.name}`];
    if (this.looked === 0) {
      lines.push('     nothing was found to look at, so this proves nothing: was the site built, is the markup as the check expects?');
    }
    for (const [what, places] of this.problems) {
      lines.push(`     ${what}`);
      for (const place of places.slice(0, PLACES_SHOWN)) lines.push(`       at ${place}`);
      if (places.length > PLACES_SHOWN) lines.push(`       and ${places.length - PLACES_SHOWN} more`);
    }
    lines.push(`     what to do: ${this.help}`);
    return lines.join('\n');
  }
}

/** All checks of a run. */
export class Report {
  constructor() {
    /** @type {Check[]} */
    this.checks = [];
    /** @type {string[]} measurements worth reading also when all is well */
    this.notes = [];
  }

  /**
   * @param {string} name
   * @param {string} help
   */
  check(name, help) {
    const check = new Check(name, help);
    this.checks.push(check);
    return check;
  }

  /** @param {string} note */
  note(note) {
    this.notes.push(note);
  }

  get failed() {
    return this.checks.filter((check) => !check.passed).length;
  }

  get passed() {
    return this.checks.length - this.failed;
  }

  text() {
    const failures = this.checks.filter((check) => !check.passed);
    const successes = this.checks.filter((check) => check.passed);
    return [...successes, ...failures].map((check) => check.text())
      .concat(this.notes.map((note) => `note ${note}`))
      .join('\n');
  }
}
