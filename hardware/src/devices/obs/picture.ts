import { Refused } from '../../device/trouble.js';
import type { ObsClient } from './client.js';

/** What this OBS calls its sources, and how large its picture is. */
export interface ObsKinds {
  readonly text: string;
  readonly colour: string;
  readonly width: number;
  readonly height: number;
}

/** `page`: the whole picture; `text`: a page's letters; `strip` and `name`: the lower third and its letters. */
export type Where = 'page' | 'text' | 'strip' | 'name';

type Made = {
  readonly kind: string;
  readonly settings: Record<string, string | number | boolean | Record<string, string | number>>;
};

/** Newest first: the first of them that OBS has is taken. */
const textKinds = ['text_ft2_source_v2', 'text_gdiplus_v3', 'text_gdiplus_v2', 'text_ft2_source', 'text_gdiplus'];
const colourKinds = ['color_source_v3', 'color_source_v2', 'color_source'];

/** OBS writes colours as alpha, blue, green, red. */
const ink = 0xff_ff_ff_ff;
const navy = 0xff_3f_26_12;
const strip = 0xe6_3f_26_12;

/** @throws Refused where OBS has no text sources */
export async function kindsOf(client: ObsClient): Promise<ObsKinds> {
  const [{ inputKinds }, { baseWidth, baseHeight }] = await Promise.all([
    client.call('GetInputKindList', { unversioned: false }),
    client.call('GetVideoSettings'),
  ]);
  const first = (kinds: readonly string[]): string => {
    const kind = kinds.find((one) => inputKinds.includes(one));
    if (kind === undefined) throw new Refused('ten OBS nie ma źródeł tekstowych');
    return kind;
  };
  return { text: first(textKinds), colour: first(colourKinds), width: baseWidth, height: baseHeight };
}

export function backgroundOf({ colour, width, height }: ObsKinds, where: 'page' | 'strip'): Made {
  const settings =
    where === 'page'
      ? { color: navy, width, height }
      : { color: strip, width: stripWidth(width), height: stripHeight(height) };
  return { kind: colour, settings };
}

/** Letters that every OBS of the kind can draw: DejaVu where fonts are FreeType's, Arial on Windows. */
export function textOf({ text, width, height }: ObsKinds, where: 'page' | 'name'): Made {
  const size = Math.round(height / (where === 'page' ? 15 : 20));
  const inner = Math.round(where === 'page' ? width * 0.86 : stripWidth(width) * 0.94);
  const isFreetype = text.startsWith('text_ft2');
  const font = { face: isFreetype ? 'DejaVu Sans' : 'Arial', style: 'Bold', size, flags: 1 };
  const settings: Made['settings'] = isFreetype
    ? { text: '', font, color1: ink, color2: ink, word_wrap: true, custom_width: inner }
    : {
        text: '',
        font,
        color: 0xff_ff_ff,
        extents: true,
        extents_wrap: true,
        extents_cx: inner,
        extents_cy: Math.round(where === 'page' ? height * 0.7 : stripHeight(height)),
      };
  return { kind: text, settings };
}

/** @returns a transform of OBS: corner of the item in pixels of the picture */
export function placeAt({ width, height }: ObsKinds, where: Where): { positionX: number; positionY: number } {
  const top = height - stripHeight(height) - Math.round(height * 0.06);
  const left = Math.round((width - stripWidth(width)) / 2);
  const places: Record<Where, { positionX: number; positionY: number }> = {
    page: { positionX: 0, positionY: 0 },
    text: { positionX: Math.round(width * 0.07), positionY: Math.round(height * 0.18) },
    strip: { positionX: left, positionY: top },
    name: { positionX: left + Math.round(width * 0.02), positionY: top + Math.round(height * 0.02) },
  };
  return places[where];
}

function stripWidth(width: number): number {
  return Math.round(width * 0.88);
}

function stripHeight(height: number): number {
  return Math.round(height * 0.17);
}
