import { fold } from "./fold-text.ts";
import { type Bounds, boundsOf, IDENTITY, intersect, type Matrix, multiply } from "./matrix.ts";
import type { Glyph, PageContent, Turn } from "./page-content.ts";
import { PaintedLines, pathBounds } from "./painted-lines.ts";
import { luminance } from "./paint-colour.ts";

/** What the interpreter needs of a font. Widths come with each glyph of the operator list. */
export interface PageFont {
  readonly matrix: ArrayLike<number>;
  readonly vertical: boolean;
  /** Height of the em box over the font size: 1 but for fonts drawn by procedures. */
  readonly emHeight: number;
}

/** A glyph of the operator list. */
export interface ShownGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly vmetric?: readonly number[];
  readonly isSpace: boolean;
}

interface State {
  matrix: Matrix;
  clip: Bounds;
  lineWidth: number;
  strokeColour: string;
  fillColour: string;
  strokeAlpha: number;
  fillAlpha: number;
  font: PageFont;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  renderMode: number;
}

const PLAIN_FONT: PageFont = { matrix: [0.001, 0, 0, 0.001, 0, 0], vertical: false, emHeight: 1 };
const ASCENT = 0.88;
const DESCENT = 0.12;
/** Text this pale or transparent is a watermark's, when its place says so too. */
const FAINT_ALPHA = 0.55;
const FAINT_LUMINANCE = 0.72;
const WHITE = 0.985;
const INVISIBLE = 3;
const CLIP_ONLY = 7;

/** Follows the painting of one page and keeps its glyphs and lines, in points as displayed. */
export class PagePainter {
  readonly #width: number;
  readonly #height: number;
  readonly #glyphs: Glyph[] = [];
  readonly #hidden: Glyph[] = [];
  readonly #images: Bounds[] = [];
  readonly #lines = new PaintedLines();
  readonly #saved: State[] = [];
  #state: State;
  #textMatrix: ArrayLike<number> = IDENTITY;
  #lineX = 0;
  #lineY = 0;
  #x = 0;
  #y = 0;
  #clipNext = false;

  constructor(matrix: Matrix, width: number, height: number) {
    this.#width = width;
    this.#height = height;
    this.#state = {
      matrix,
      clip: { x0: 0, y0: 0, x1: width, y1: height },
      lineWidth: 1,
      strokeColour: "#000000",
      fillColour: "#000000",
      strokeAlpha: 1,
      fillAlpha: 1,
      font: PLAIN_FONT,
      fontSize: 0,
      charSpacing: 0,
      wordSpacing: 0,
      horizontalScale: 1,
      leading: 0,
      rise: 0,
      renderMode: 0,
    };
  }

  content(): PageContent {
    return {
      width: this.#width,
      height: this.#height,
      glyphs: this.#glyphs,
      hiddenGlyphs: this.#hidden,
      horizontal: this.#lines.horizontal,
      vertical: this.#lines.vertical,
      dots: this.#lines.dots,
      images: this.#images,
    };
  }

  get state(): State {
    return this.#state;
  }

  save(): void {
    this.#saved.push({ ...this.#state });
  }

  restore(): void {
    this.#state = this.#saved.pop() ?? this.#state;
  }

  transform(matrix: ArrayLike<number>): void {
    this.#state.matrix = multiply(this.#state.matrix, matrix);
  }

  clipTo(bounds: Bounds): void {
    this.#state.clip = intersect(this.#state.clip, bounds);
  }

  /** The clip is a rectangle of the current space. */
  clipToBox(box: ArrayLike<number>): void {
    this.clipTo(boundsOf(this.#state.matrix, box[0]!, box[1]!, box[2]!, box[3]!));
  }

  /** The next path also clips what follows it. */
  clipByNextPath(): void {
    this.#clipNext = true;
  }

  paintPath(path: ArrayLike<number> | null, fills: boolean, strokes: boolean): void {
    const { matrix, clip } = this.#state;
    if (path !== null) {
      if (fills && this.#showsFill()) this.#lines.addFill(path, matrix, clip);
      if (strokes && this.#showsStroke()) this.#lines.addStroke(path, matrix, this.#penWidth(), clip);
      if (this.#clipNext) this.clipTo(pathBounds(path, matrix));
    }
    this.#clipNext = false;
  }

  paintImage(): void {
    const box = intersect(boundsOf(this.#state.matrix, 0, 0, 1, 1), this.#state.clip);
    if (box.x1 > box.x0 && box.y1 > box.y0) this.#images.push(box);
    this.#lines.addBox(box, this.#state.clip);
  }

  /** A one-colour mask over the unit square is a filled rectangle. */
  paintUnitSquare(): void {
    if (this.#showsFill()) this.#lines.addBox(boundsOf(this.#state.matrix, 0, 0, 1, 1), this.#state.clip);
  }

  setTextMatrix(matrix: ArrayLike<number>): void {
    this.#textMatrix = matrix;
    this.#x = this.#lineX = 0;
    this.#y = this.#lineY = 0;
  }

  moveText(x: number, y: number): void {
    this.#x = this.#lineX += x;
    this.#y = this.#lineY += y;
  }

  nextLine(): void {
    this.moveText(0, -this.#state.leading);
  }

  showText(shown: readonly (ShownGlyph | number)[]): void {
    const { font, fontSize, charSpacing, wordSpacing, horizontalScale } = this.#state;
    const place = this.#glyphPlacer();
    let advance = 0;
    for (const item of shown) {
      if (typeof item === "number") {
        advance -= (item * fontSize) / 1000;
        continue;
      }
      const spacing = charSpacing + (item.isSpace ? wordSpacing : 0);
      const width = item.width * font.matrix[0]! * fontSize;
      if (font.vertical) {
        const [down = -1000, originX = item.width / 2, originY = 880] = item.vmetric ?? [];
        const unit = font.matrix[0]! * fontSize;
        place(item, this.#x - originX * unit, this.#y + advance - originY * unit, width);
        advance += down * unit - spacing;
      } else {
        place(item, this.#x + advance * horizontalScale, this.#y, width * horizontalScale);
        advance += width + spacing;
      }
    }
    if (font.vertical) this.#y += advance;
    else this.#x += advance * horizontalScale;
  }

  /** Puts glyphs of the current font at a place of the text space. */
  #glyphPlacer(): (glyph: ShownGlyph, x: number, y: number, width: number) => void {
    const { font, fontSize, rise, renderMode, clip } = this.#state;
    const [a, b, c, d, e, f] = multiply(this.#state.matrix, this.#textMatrix);
    const em = fontSize * font.emHeight;
    const size = Math.abs(em) * Math.hypot(c, d);
    const turn = font.vertical ? verticalTurn(c, d) : turnOf(a * Math.sign(fontSize), b * Math.sign(fontSize));
    const hidden = renderMode === INVISIBLE || renderMode === CLIP_ONLY;
    const target = hidden ? this.#hidden : this.#glyphs;
    const faint = this.#isFaint();
    return (glyph, x, y, width) => {
      const text = fold(glyph.unicode);
      if (text === "") return;
      const low = y + rise - em * DESCENT;
      const high = y + rise + em * ASCENT;
      const right = x + width;
      const ax = a * x + e;
      const ay = b * x + f;
      const bx = a * right + e;
      const by = b * right + f;
      const x0 = Math.min(ax + c * low, ax + c * high, bx + c * low, bx + c * high);
      const x1 = Math.max(ax + c * low, ax + c * high, bx + c * low, bx + c * high);
      const y0 = Math.min(ay + d * low, ay + d * high, by + d * low, by + d * high);
      const y1 = Math.max(ay + d * low, ay + d * high, by + d * low, by + d * high);
      const cx = (x0 + x1) / 2;
      const cy = (y0 + y1) / 2;
      if (!(cx >= clip.x0 && cx <= clip.x1 && cy >= clip.y0 && cy <= clip.y1)) return;
      const across = turn === 1 || turn === 3 ? c * (y + rise) + ax : d * (y + rise) + ay;
      const baseline = font.vertical ? (turn === 1 ? cx : cy) : across;
      target.push({ text, x0, y0, x1, y1, size, turn, baseline, order: target.length, faint });
    };
  }

  #isFaint(): boolean {
    const { fillAlpha, fillColour, renderMode } = this.#state;
    return fillAlpha < FAINT_ALPHA || (renderMode === 0 && luminance(fillColour) > FAINT_LUMINANCE);
  }

  #showsFill(): boolean {
    return this.#state.fillAlpha > 0.05 && luminance(this.#state.fillColour) < WHITE;
  }

  #showsStroke(): boolean {
    return this.#state.strokeAlpha > 0.05 && luminance(this.#state.strokeColour) < WHITE;
  }

  #penWidth(): number {
    const [a, b, c, d] = this.#state.matrix;
    return this.#state.lineWidth * Math.sqrt(Math.abs(a * d - b * c));
  }
}

/** Directions within about three degrees of an axis count as the axis: scans are seldom straighter. */
function turnOf(x: number, y: number): Turn {
  const length = Math.hypot(x, y);
  if (length === 0) return -1;
  if (Math.abs(y) <= length * 0.05) return x > 0 ? 0 : 2;
  if (Math.abs(x) <= length * 0.05) return y > 0 ? 1 : 3;
  return -1;
}

/** Vertical writing runs against the glyphs' upward axis. */
function verticalTurn(c: number, d: number): Turn {
  return turnOf(-c, -d);
}
