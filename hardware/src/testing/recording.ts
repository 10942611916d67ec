import { execFileSync } from 'node:child_process';

/** What ffprobe says of a recording. */
export function probe(file: string): { durationS: number; codecs: string[]; width: number; height: number } {
  const options = ['-v', 'error', '-show_entries', 'format=duration:stream=codec_name,width,height', '-of', 'json'];
  const { format, streams } = JSON.parse(execFileSync('ffprobe', [...options, file]).toString()) as {
    format: { duration: string };
    streams: { codec_name: string; width?: number; height?: number }[];
  };
  const video = streams.find(({ width }) => width !== undefined);
  return {
    durationS: Number(format.duration),
    codecs: streams.map(({ codec_name }) => codec_name),
    width: video?.width ?? 0,
    height: video?.height ?? 0,
  };
}

/** One frame of a recording. @returns the colour at a point, both as parts of the whole, 0…1 */
export function frameAt(file: string, atMs: number): (x: number, y: number) => { r: number; g: number; b: number } {
  const [width, height] = [128, 72];
  const at = ['-ss', (atMs / 1_000).toFixed(3), '-i', file, '-frames:v', '1'];
  const raw = ['-vf', `scale=${width}:${height}`, '-f', 'rawvideo', '-pix_fmt', 'rgb24', '-'];
  const pixels = execFileSync('ffmpeg', ['-v', 'error', ...at, ...raw]);
  if (pixels.length !== width * height * 3) throw new Error(`There is no frame at ${atMs} ms of ${file}`);
  return (x, y) => {
    const offset = (Math.floor(y * (height - 1)) * width + Math.floor(x * (width - 1))) * 3;
    return { r: pixels[offset] ?? 0, g: pixels[offset + 1] ?? 0, b: pixels[offset + 2] ?? 0 };
  };
}
