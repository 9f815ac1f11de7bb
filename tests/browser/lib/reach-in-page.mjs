// What `journeys/reach.mjs` runs within a page. Each function is sent as text, so they share nothing but `window.reach`.

/**
 * @typedef {object} Reach
 * @property {(one: string, other: string) => number} contrast as WCAG counts it
 * @property {(element: Element | null) => string} behind the nearest colour that an element stands on
 * @property {(element: Element) => boolean} hasText of its own, not in its children
 * @property {(focused: HTMLElement) => Element[]} showers where the focus of an element shows: on it, or on its label when it is drawn there
 * @property {(element: Element) => string} look outline and shadow
 * @property {HTMLElement[]} stops of the Tab key, in the order of the document
 * @property {Map<Element, string>} looks without focus
 * @property {Set<Element>} unseen stops that show only with focus
 * @property {Map<Element, number>} sizes of text
 * @typedef {{ reach: Reach }} InPage
 */

/** Before any of the others. */
export function prepare() {
  const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  /** @type {Map<string, Uint8ClampedArray>} */
  const known = new Map();
  const pixel = (/** @type {string} */ colour) => {
    const found = known.get(colour);
    if (found || !paint) return found ?? new Uint8ClampedArray(4);
    paint.clearRect(0, 0, 1, 1);
    paint.fillStyle = colour;
    paint.fillRect(0, 0, 1, 1);
    const { data } = paint.getImageData(0, 0, 1, 1);
    known.set(colour, data);
    return data;
  };
  const light = (/** @type {string} */ colour) => {
    const [r = 0, g = 0, b = 0] = [...pixel(colour)].map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  /** @type {Reach} */
  const reach = {
    contrast: (one, other) => {
      if ((pixel(one)[3] ?? 0) < 128) return 1;
      const [a, b] = [light(one) + 0.05, light(other) + 0.05];
      return Math.max(a, b) / Math.min(a, b);
    },
    behind: (element) => {
      for (let at = element; at !== null; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if ((pixel(backgroundColor)[3] ?? 0) >= 128) return backgroundColor;
      }
      return 'Canvas';
    },
    hasText: (element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== ''),
    showers: (focused) => {
      if (focused.checkVisibility({ opacityProperty: true })) return [focused];
      const label = focused.closest('label') ?? (focused instanceof HTMLInputElement ? focused.labels?.[0] : undefined);
      return label ? [label, ...label.querySelectorAll('*')].filter((element) => element.checkVisibility({ opacityProperty: true })) : [];
    },
    look: (element) => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
      return `${outlineStyle} ${outlineWidth} ${outlineColor} ${boxShadow}`;
    },
    stops: [],
    looks: new Map(),
    unseen: new Set(),
    sizes: new Map(),
  };
  Object.assign(window, { reach });
}

/** Finds the stops of the Tab key, and how many there are. */
export function findStops() {
  const { reach } = /** @type {InPage} */ (/** @type {unknown} */ (window));
  const all = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [contenteditable], [tabindex]')]);
  const radios = all.filter((element) => element instanceof HTMLInputElement && element.type === 'radio');
  reach.stops = all.filter((element) => {
    if (element.tabIndex < 0 || !element.checkVisibility({ visibilityProperty: true }) || element.matches(':disabled') || element.closest('[inert]') !== null) return false;
    // Of a group of radio buttons one is a stop.
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    const group = /** @type {HTMLInputElement[]} */ (radios).filter((radio) => radio.name === element.name && radio.form === element.form);
    return element === (group.find((radio) => radio.checked) ?? group[0]);
  });
  for (const stop of reach.stops) {
    for (const element of reach.showers(stop)) reach.looks.set(element, reach.look(element));
    const box = stop.getBoundingClientRect();
    if (box.width <= 1 || box.height <= 1 || box.bottom + scrollY <= 0) reach.unseen.add(stop);
  }
  window.scrollTo(0, 0);
  return reach.stops.length;
}

/** What has the focus now, and what is wrong with it. */
export function lookAtFocus() {
  const { reach } = /** @type {InPage} */ (/** @type {unknown} */ (window));
  const focused = /** @type {HTMLElement} */ (document.activeElement ?? document.body);
  const index = reach.stops.indexOf(focused);
  /** @type {string[]} */
  const faults = [];
  const changed = reach.showers(focused).filter((element) => reach.look(element) !== reach.looks.get(element));
  const contrasts = changed.flatMap((element) => {
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset, boxShadow } = getComputedStyle(element);
    const ground = (/** @type {boolean} */ isInside) => reach.behind(isInside ? element : element.parentElement);
    const outline = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1 ? [reach.contrast(outlineColor, ground(parseFloat(outlineOffset) < 0))] : [];
    const shadows = boxShadow === 'none' ? [] : (boxShadow.match(/[a-z]+\([^)]*\)[^,]*/g) ?? []).map((shadow) => reach.contrast(/^[^)]*\)/.exec(shadow)?.[0] ?? '', ground(shadow.includes('inset'))));
    return [...outline, ...shadows];
  });
  if (contrasts.length === 0) faults.push('the focus is not seen');
  else if (Math.max(...contrasts) < 3) faults.push(`the focus is seen only faintly, ${Math.max(...contrasts).toFixed(1)}:1`);
  const isUncovered = [...focused.getClientRects()].some((box) => {
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    if (right - left < 1 || bottom - top < 1) return false;
    return [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5]].some(([x = 0, y = 0]) => {
      const on = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
      return on !== null && (focused.contains(on) || on.contains(focused) && !on.matches('header, dialog, .bar'));
    });
  });
  if (!isUncovered) faults.push('the focus is covered or outside of the window');
  // What is drawn around an element is not seen when a box around it cuts off all four sides.
  const edge = focused.getBoundingClientRect();
  for (let at = focused.parentElement; at !== null && at !== document.body; at = at.parentElement) {
    if (getComputedStyle(at).overflowX === 'visible' || parseFloat(getComputedStyle(focused).outlineOffset) < 0) continue;
    const box = at.getBoundingClientRect();
    if (edge.left - 1 < box.left && edge.right + 1 > box.right && edge.top - 1 < box.top && edge.bottom + 1 > box.bottom) faults.push('what shows the focus is cut off');
  }
  /** @type {string[]} */
  const small = [];
  if (reach.unseen.has(focused)) {
    const least = focused.matches('[data-exit], [href^="tel:"]') ? 44 : 24;
    if (edge.width < least || edge.height < least) small.push(`smaller than ${least} when it has the focus`);
  }
  return { index, isScroller: index < 0 && focused !== document.body && focused.tabIndex < 0, faults, small, shown: focused.outerHTML.slice(0, 120) };
}

/** Focuses the stop before this one, as if by hand. */
export function jumpBefore(/** @type {number} */ index) {
  /** @type {InPage} */ (/** @type {unknown} */ (window)).reach.stops[index - 1]?.focus();
}

/** What is cut off, lies over other text, or makes the page scroll sideways. */
export function cut() {
  const { reach } = /** @type {InPage} */ (/** @type {unknown} */ (window));
  /** @type {Set<string>} */
  const faults = new Set();
  const root = document.documentElement;
  const isWide = root.scrollWidth > root.clientWidth;
  if (isWide) {
    const wide = [...document.body.querySelectorAll('*')].find((element) => element.getBoundingClientRect().right > root.clientWidth + 1 || element.getBoundingClientRect().left < -1);
    faults.add(`scrolls sideways, ${root.scrollWidth} in ${root.clientWidth} pixels: ${wide?.outerHTML.slice(0, 120)}`);
  }
  /** @typedef {{ style: CSSStyleDeclaration, box: DOMRect, inner: { left: number, right: number, top: number, bottom: number } }} Around */
  /** @type {Map<Element, Around>} */
  const known = new Map();
  const around = (/** @type {Element} */ element) => {
    const found = known.get(element);
    if (found) return found;
    const box = element.getBoundingClientRect();
    const [left, top] = [box.left + element.clientLeft, box.top + element.clientTop];
    const made = { style: getComputedStyle(element), box, inner: { left, top, right: left + element.clientWidth, bottom: top + element.clientHeight } };
    known.set(element, made);
    return made;
  };
  const cuts = (/** @type {string} */ overflow) => overflow === 'hidden' || overflow === 'clip';
  const scrolls = (/** @type {string} */ overflow) => overflow === 'auto' || overflow === 'scroll';
  /** Where one line of text is, from where it may be cut. @type {{ element: Element, left: number, right: number, top: number, bottom: number, layer: Element | null }[]} */
  const lines = [];
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (words.nextNode()) {
    const node = words.currentNode;
    const element = node.parentElement;
    if (!(element instanceof HTMLElement) || (node.textContent ?? '').trim() === '' || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    /** @type {{ element: Element, x: boolean, y: boolean }[]} */
    const cutters = [];
    /** What scrolls by itself or stays in the window. @type {Element | null} */
    let layer = null;
    let isForReaders = false;
    let position = 'static';
    for (let at = /** @type {Element} */ (element); at !== document.body && at.parentElement; at = at.parentElement) {
      const { style, box } = around(at);
      const [x, y] = [style.overflowX, style.overflowY];
      // One pixel beside the flow is what is written for screen readers alone.
      if (style.position === 'absolute' && cuts(x) && box.width <= 1 && box.height <= 1) isForReaders = true;
      // What is placed by another box than this one is not cut by this one.
      const isPlacedElsewhere = position === 'fixed' || position === 'absolute' && style.position === 'static';
      if (!isPlacedElsewhere) {
        position = style.position;
        if (layer === null && (scrolls(x) || scrolls(y))) layer = at;
        if (layer === null && style.display !== 'inline' && (cuts(x) || cuts(y))) cutters.push({ element: at, x: cuts(x), y: cuts(y) });
      }
      if (layer === null && ['fixed', 'sticky'].includes(style.position)) layer = at;
    }
    if (isForReaders) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width < 1) continue;
      const line = { element, left: rect.left + 1.5, right: rect.right - 1.5, top: rect.top + rect.height / 8, bottom: rect.bottom - rect.height / 8, layer };
      const by = cutters.find(({ element, x, y }) => {
        const { inner } = around(element);
        return x && (line.left < inner.left || line.right > inner.right) || y && (line.top < inner.top || line.bottom > inner.bottom);
      });
      if (by) faults.add(`cut off: ${element.outerHTML.slice(0, 120)} by ${by.element.outerHTML.slice(0, 60)}`);
      // Above the page stands only what comes into view with the focus.
      if (line.bottom + scrollY < 0 && element.closest('a[href]') !== null) continue;
      lines.push(line);
      if (layer !== null || isWide) continue;
      if (line.left < 0 || line.right > root.clientWidth || line.bottom + scrollY < 0) faults.add(`beyond the page: ${element.outerHTML.slice(0, 120)}`);
    }
  }
  for (const element of document.body.querySelectorAll('*')) {
    if (!(element instanceof HTMLElement) || !element.checkVisibility({ visibilityProperty: true })) continue;
    const { style, box } = around(element);
    if (scrolls(style.overflowX) && element.scrollWidth > element.clientWidth + 1 && element.querySelector('table, svg, img, pre, canvas, video, iframe') === null) faults.add(`words that scroll sideways in a box: ${element.outerHTML.slice(0, 120)}`);
    if (!reach.hasText(element) || style.position === 'absolute' && box.width <= 1 && box.height <= 1 || element.clientWidth === 0) continue;
    const isCut = cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 1 || cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
    if (isCut) faults.add(`cut off: ${element.outerHTML.slice(0, 120)}`);
  }
  // The middle halves of two lines never meet; nor does a line meet a picture or a field that it does not stand in.
  const things = [...document.body.querySelectorAll('img, svg, input, select, textarea')].filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && around(element).box.width > 1).map((element) => {
    /** @type {Element | null} */
    let layer = null;
    for (let at = /** @type {Element | null} */ (element); at !== null && at !== document.body && layer === null; at = at.parentElement) if (['fixed', 'sticky'].includes(around(at).style.position) || scrolls(around(at).style.overflowX) || scrolls(around(at).style.overflowY)) layer = at;
    const { box } = around(element);
    return { element, left: box.left + 2, right: box.right - 2, top: box.top + 2, bottom: box.bottom - 2, layer };
  });
  const all = [...lines.map((line) => ({ ...line, top: line.top + (line.bottom - line.top) / 5, bottom: line.bottom - (line.bottom - line.top) / 5 })), ...things].filter((box) => box.right > box.left && box.bottom > box.top).sort((one, other) => one.top - other.top);
  for (const [i, one] of all.entries()) {
    for (let j = i + 1; j < all.length; j += 1) {
      const other = all[j];
      if (!other || other.top >= one.bottom) break;
      if (other.left >= one.right || other.right <= one.left || other.layer !== one.layer || one.element !== other.element && (one.element.contains(other.element) && things.some((thing) => thing.element === one.element) || other.element.contains(one.element) && things.some((thing) => thing.element === other.element))) continue;
      faults.add(`lies over ${one.element.outerHTML.slice(0, 80)}: ${other.element.outerHTML.slice(0, 80)}`);
    }
  }
  return [...faults];
}

/** Remembers how large all text is. */
export function measureText() {
  const { reach } = /** @type {InPage} */ (/** @type {unknown} */ (window));
  reach.sizes = new Map([...document.body.querySelectorAll('*')].filter((element) => (reach.hasText(element) || element.matches('input:not([type=radio], [type=checkbox], [type=range]), select, textarea')) && element.checkVisibility({ visibilityProperty: true })).map((element) => [element, parseFloat(getComputedStyle(element).fontSize)]));
}

/** What did not grow with the reader's text: to twice its size, less the share that comes from the window's width; what is large anyway, to twice that of plain text. */
export function notGrown() {
  const { reach } = /** @type {InPage} */ (/** @type {unknown} */ (window));
  return [...reach.sizes].flatMap(([element, before]) => {
    const now = parseFloat(getComputedStyle(element).fontSize);
    return now >= 1.75 * before || now >= 32 && now > 1.2 * before ? [] : [`text that stays small, ${before} to ${now} pixels: ${element.outerHTML.slice(0, 120)}`];
  });
}

/** What is too small to press. */
export function smallTargets() {
  /** @type {string[]} */
  const faults = [];
  const all = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('a[href], button, input, select, textarea, summary, [role=button], [role=link]')])
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.closest('[aria-hidden=true], [inert]') === null)
    .map((element) => {
      const own = element.getBoundingClientRect();
      // A tick box is pressed with its label too.
      const label = element instanceof HTMLInputElement && ['radio', 'checkbox'].includes(element.type) ? element.labels?.[0]?.getBoundingClientRect() : undefined;
      if (!label) return { element, box: own };
      const [left, top] = [Math.min(own.left, label.left), Math.min(own.top, label.top)];
      return { element, box: new DOMRect(left, top, Math.max(own.right, label.right) - left, Math.max(own.bottom, label.bottom) - top) };
    })
    .filter(({ box }) => box.width > 1 && box.height > 1 && box.right > 0 && box.bottom + scrollY > 0);
  const blockOf = (/** @type {Element | null} */ element) => {
    let at = element;
    while (at?.parentElement && ['inline', 'contents'].includes(getComputedStyle(at).display)) at = at.parentElement;
    return at;
  };
  /** A link among words that are no link, in the same lines. @param {HTMLElement} element */
  const isInSentence = (element) => {
    if (getComputedStyle(element).display !== 'inline') return false;
    const block = blockOf(element) ?? document.body;
    const words = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
      const parent = words.currentNode.parentElement;
      if (parent && parent.closest('a, button') === null && parent.checkVisibility() && /[\p{L}\p{N}]{2}/u.test(words.currentNode.textContent ?? '') && blockOf(parent) === block) return true;
    }
    return false;
  };
  const isSmall = (/** @type {DOMRect} */ box) => box.width < 23.9 || box.height < 23.9;
  for (const { element, box } of all) {
    const shown = `${Math.round(box.width)} × ${Math.round(box.height)}: ${element.outerHTML.slice(0, 120)}`;
    if (isInSentence(element)) continue;
    if (element.matches('[data-exit], [href^="tel:"]') && (box.width < 43.9 || box.height < 43.9)) faults.push(`smaller than 44: ${shown}`);
    if (!isSmall(box)) continue;
    // WCAG 2.5.8, spacing: a circle of 24 pixels around it meets no other target, nor the circle of another small one.
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const meets = all.some((other) => {
      if (other.element === element || element.contains(other.element) || other.element.contains(element)) return false;
      if (isSmall(other.box)) return Math.hypot(other.box.left + other.box.width / 2 - x, other.box.top + other.box.height / 2 - y) < 24;
      const [dx, dy] = [Math.max(other.box.left - x, 0, x - other.box.right), Math.max(other.box.top - y, 0, y - other.box.bottom)];
      return Math.hypot(dx, dy) < 12;
    });
    if (meets) faults.push(`smaller than 24 and near another: ${shown}`);
  }
  return faults;
}

/** What moves, or would. */
export function moving() {
  const faults = document.getAnimations().map((animation) => `moves: ${String(animation.effect instanceof KeyframeEffect && animation.effect.target?.outerHTML.slice(0, 120))}`);
  const lasts = (/** @type {string} */ durations) => durations.split(',').some((duration) => parseFloat(duration) > 0.001);
  for (const element of document.querySelectorAll('*')) {
    const shown = element.outerHTML.slice(0, 120);
    if (element.matches('marquee, blink, animate, animateTransform, animateMotion, video[autoplay]')) faults.push(`moves by itself: ${shown}`);
    if (getComputedStyle(element).scrollBehavior === 'smooth') faults.push(`scrolls smoothly: ${shown}`);
    for (const part of [null, '::before', '::after']) {
      const { content, transitionDuration, animationName, animationDuration } = getComputedStyle(element, part);
      if (part !== null && content === 'none') continue;
      if (lasts(transitionDuration) || animationName !== 'none' && lasts(animationDuration)) faults.push(`would move: ${part ?? ''} ${shown}`);
    }
  }
  const glides = [...document.styleSheets].some((sheet) => [...sheet.cssRules].some((rule) => rule.cssText.startsWith('@view-transition')));
  if (glides) faults.push('glides from page to page');
  return faults;
}

/** What forced colours hide. */
export function colourFaults() {
  const { reach } = /** @type {InPage} */ (/** @type {unknown} */ (window));
  /** @type {string[]} */
  const faults = [];
  const hasEdge = (/** @type {CSSStyleDeclaration} */ style) => ['Top', 'Bottom', 'Left', 'Right'].some((side) => style[/** @type {'borderTopStyle'} */ (`border${side}Style`)] !== 'none' && parseFloat(style[/** @type {'borderTopWidth'} */ (`border${side}Width`)]) > 0);
  /** All that can tell a state. A forced background counts as what is behind it when it has the same colour. @param {Element} element */
  const appearance = (element) => ['', '::before', '::after'].map((part) => {
    const style = getComputedStyle(element, part || null);
    if (part !== '' && style.content === 'none') return '';
    const ground = part === '' || style.backgroundColor === reach.behind(element) ? reach.behind(element) : style.backgroundColor;
    return [style.content, style.color, ground, style.borderTopWidth, style.borderBottomWidth, style.borderTopStyle, style.borderBottomStyle, style.borderTopColor, style.outlineStyle, style.outlineWidth, style.textDecorationLine, style.fontWeight].join();
  }).join(';');
  for (const element of document.body.querySelectorAll('*')) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const style = getComputedStyle(element);
    const shown = element.outerHTML.slice(0, 120);
    if (element instanceof SVGSVGElement) {
      const shapes = [...element.querySelectorAll('path, rect, circle, line, polyline, polygon, ellipse, text, use')].filter((shape) => shape.closest('defs, symbol, clipPath, mask') === null);
      const isSeen = shapes.some((shape) => [getComputedStyle(shape).fill, getComputedStyle(shape).stroke].some((colour) => colour !== 'none' && reach.contrast(colour, reach.behind(element)) >= 3));
      if (shapes.length > 0 && element.clientWidth > 1 && !isSeen) faults.push(`a picture in the colour of what is behind it: ${shown}`);
    }
    if (!(element instanceof HTMLElement) || style.position === 'absolute' && element.clientHeight === 1 && element.clientWidth === 1) continue;
    if (reach.hasText(element) && !element.matches(':disabled, option') && reach.contrast(style.color, reach.behind(element)) < 4.5) faults.push(`words in nearly the colour of what is behind them: ${shown}`);
    for (const part of ['', '::before', '::after']) {
      const { maskImage, backgroundColor, content } = getComputedStyle(element, part || null);
      if (maskImage !== 'none' && (part === '' || content !== 'none') && reach.contrast(backgroundColor, reach.behind(part === '' ? element.parentElement : element)) < 3) faults.push(`a drawn sign in the colour of what is behind it: ${part} ${shown}`);
    }
    if (element.tabIndex >= 0 && element.matches('a[href], button, input, select, textarea, summary, [tabindex]')) {
      element.focus({ preventScroll: true });
      const isSeen = reach.showers(element).some((shower) => {
        const focused = getComputedStyle(shower);
        return focused.outlineStyle !== 'none' && parseFloat(focused.outlineWidth) >= 1 && reach.contrast(focused.outlineColor, reach.behind(parseFloat(focused.outlineOffset) < 0 ? shower : shower.parentElement)) >= 3;
      });
      if (document.activeElement === element && !isSeen) faults.push(`the focus is not seen: ${shown}`);
      element.blur();
    }
    if (element.matches('button, input:not([type=radio], [type=checkbox], [type=range], [type=hidden]), select, textarea') && !hasEdge(style) && !style.textDecorationLine.includes('underline')) faults.push(`a button or field without an edge: ${shown}`);
    // What is chosen or current differs from its neighbours.
    const isState = element.matches('[aria-current]:not([aria-current=false]), [aria-selected=true], [aria-pressed=true]');
    const peer = isState ? [...(element.closest('ul, ol, nav, [role=listbox], table, fieldset') ?? document.body).querySelectorAll(element.tagName)].find((other) => other !== element && !other.matches('[aria-current], [aria-selected=true], [aria-pressed=true]') && other.checkVisibility()) : undefined;
    if (peer && appearance(peer) === appearance(element)) faults.push(`nothing shows that this is the current one: ${shown}`);
    if (element instanceof HTMLInputElement && element.checked && ['radio', 'checkbox'].includes(element.type) && (style.opacity === '0' || style.appearance === 'none')) {
      const label = element.labels?.[0];
      const other = [...document.querySelectorAll('input')].find((input) => input.type === element.type && input.name === element.name && !input.checked)?.labels?.[0];
      const all = (/** @type {Element} */ of) => [of, ...of.querySelectorAll('*')].map((part) => appearance(part)).join('|');
      if (label && other && all(label) === all(other)) faults.push(`nothing shows that this is chosen: ${shown}`);
    }
  }
  return faults;
}
