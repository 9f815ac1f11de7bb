// Counts the Shift key pressed alone. Knows nothing of the page.

/** Presses further apart than this belong to other things. */
const TOGETHER_MS = 5_000;

/** How many presses in a row ask to leave. */
export const ENOUGH = 3;

/**
 * What the keys come to: `key` takes an event of the keyboard, `other` is told that a hand did something else meanwhile (Shift held
 * while the mouse is used is no press), and both give how many presses in a row there have been.
 * @returns {{ key: (kind: "down" | "up", key: string, at: number) => number, other: () => number }}
 */
export const presses = () => {
  let count = 0;
  let last = Number.NEGATIVE_INFINITY;
  let isAlone = false;
  const other = () => {
    isAlone = false;
    count = 0;
    return count;
  };
  return {
    other,
    key(kind, key, at) {
      if (key !== "Shift") return kind === "down" ? other() : count;
      if (kind === "down") {
        isAlone = true;
        return count;
      }
      if (!isAlone) return count;
      isAlone = false;
      count = at - last > TOGETHER_MS ? 1 : count + 1;
      last = at;
      return count;
    },
  };
};
