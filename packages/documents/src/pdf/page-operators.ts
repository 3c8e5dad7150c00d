import type { PageFont, PagePainter, ShownGlyph } from "./page-painter.ts";

/** The operator codes of the PDF library, by name. */
export type OperatorCodes = Readonly<Record<string, number>>;

// The operator list is the library's internal format and carries no types: each entry states what it takes.
type Perform = (painter: PagePainter, args: never, fonts: FontLookup) => void;
export type FontLookup = (id: string) => PageFont;

/** Code → action. Operators that change neither text nor lines have none. */
export function operatorTable(codes: OperatorCodes): readonly (Perform | undefined)[] {
  const table: (Perform | undefined)[] = [];
  for (const [name, perform] of Object.entries({ ...GRAPHICS, ...TEXT, ...IMAGES })) {
    const code = codes[name];
    if (code === undefined) throw new Error(`The PDF library has no operator ${name}`);
    table[code] = perform;
  }
  const paths = pathKinds(codes);
  table[codes["constructPath"]!] = (painter, args: readonly [number, readonly [ArrayLike<number> | null]]) => {
    const [fills, strokes] = paths.get(args[0]) ?? [false, false];
    painter.paintPath(args[1][0], fills, strokes);
  };
  return table;
}

function pathKinds(codes: OperatorCodes): ReadonlyMap<number, readonly [fills: boolean, strokes: boolean]> {
  const kinds: Readonly<Record<string, readonly [boolean, boolean]>> = {
    stroke: [false, true],
    closeStroke: [false, true],
    fill: [true, false],
    eoFill: [true, false],
    fillStroke: [true, true],
    eoFillStroke: [true, true],
    closeFillStroke: [true, true],
    closeEOFillStroke: [true, true],
  };
  return new Map(Object.entries(kinds).map(([name, kind]) => [codes[name]!, kind]));
}

type Numbers = readonly number[];

const GRAPHICS: Readonly<Record<string, Perform>> = {
  save: (painter) => painter.save(),
  restore: (painter) => painter.restore(),
  transform: (painter, args: Numbers) => painter.transform(args),
  setLineWidth: (painter, args: Numbers) => void (painter.state.lineWidth = args[0]!),
  setStrokeRGBColor: (painter, args: readonly string[]) => void (painter.state.strokeColour = args[0]!),
  setFillRGBColor: (painter, args: readonly string[]) => void (painter.state.fillColour = args[0]!),
  setStrokeColorN: (painter) => void (painter.state.strokeColour = "pattern"),
  setFillColorN: (painter) => void (painter.state.fillColour = "pattern"),
  setStrokeTransparent: (painter) => void (painter.state.strokeColour = "#ffffff"),
  setFillTransparent: (painter) => void (painter.state.fillColour = "#ffffff"),
  setGState: (painter, args: readonly [readonly (readonly [string, unknown])[]], fonts) => {
    for (const [key, value] of args[0]) applyGraphicsState(painter, key, value, fonts);
  },
  clip: (painter) => painter.clipByNextPath(),
  eoClip: (painter) => painter.clipByNextPath(),
  paintFormXObjectBegin: (painter, args: readonly [ArrayLike<number> | null, ArrayLike<number> | null]) => {
    painter.save();
    if (args[0]) painter.transform(args[0]);
    if (args[1]) painter.clipToBox(args[1]);
  },
  paintFormXObjectEnd: (painter) => painter.restore(),
  beginGroup: (painter) => painter.save(),
  endGroup: (painter) => painter.restore(),
  beginAnnotation: (
    painter,
    args: readonly [string, ArrayLike<number> | null, ArrayLike<number>, ArrayLike<number>],
  ) => {
    painter.save();
    if (args[1]) painter.clipToBox(args[1]);
    painter.transform(args[2]);
    painter.transform(args[3]);
  },
  endAnnotation: (painter) => painter.restore(),
};

function applyGraphicsState(painter: PagePainter, key: string, value: unknown, fonts: FontLookup): void {
  const { state } = painter;
  if (key === "LW" && typeof value === "number") state.lineWidth = value;
  else if (key === "CA" && typeof value === "number") state.strokeAlpha = value;
  else if (key === "ca" && typeof value === "number") state.fillAlpha = value;
  else if (key === "Font" && Array.isArray(value)) {
    state.font = fonts(String(value[0]));
    state.fontSize = Number(value[1]);
  }
}

const TEXT: Readonly<Record<string, Perform>> = {
  beginText: (painter) => painter.setTextMatrix([1, 0, 0, 1, 0, 0]),
  setCharSpacing: (painter, args: Numbers) => void (painter.state.charSpacing = args[0]!),
  setWordSpacing: (painter, args: Numbers) => void (painter.state.wordSpacing = args[0]!),
  setHScale: (painter, args: Numbers) => void (painter.state.horizontalScale = args[0]! / 100),
  setLeading: (painter, args: Numbers) => void (painter.state.leading = args[0]!),
  setFont: (painter, args: readonly [string, number], fonts) => {
    painter.state.font = fonts(args[0]);
    painter.state.fontSize = args[1];
  },
  setTextRenderingMode: (painter, args: Numbers) => void (painter.state.renderMode = args[0]!),
  setTextRise: (painter, args: Numbers) => void (painter.state.rise = args[0]!),
  moveText: (painter, args: Numbers) => painter.moveText(args[0]!, args[1]!),
  setLeadingMoveText: (painter, args: Numbers) => {
    painter.state.leading = -args[1]!;
    painter.moveText(args[0]!, args[1]!);
  },
  setTextMatrix: (painter, args: readonly [ArrayLike<number>]) => painter.setTextMatrix(args[0]),
  nextLine: (painter) => painter.nextLine(),
  showText: (painter, args: readonly [readonly (ShownGlyph | number)[]]) => painter.showText(args[0]),
};

const IMAGES: Readonly<Record<string, Perform>> = {
  paintImageXObject: (painter) => painter.paintImage(),
  paintInlineImageXObject: (painter) => painter.paintImage(),
  paintImageMaskXObject: (painter) => painter.paintImage(),
  paintSolidColorImageMask: (painter) => painter.paintUnitSquare(),
};
