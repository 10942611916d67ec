import { posix } from 'node:path';
import { hubPackages, rooms, specRooms } from './rules.mjs';

/** The rooms whose names fit a path, the most particular last. `*` in a name stands for one folder or file name. */
function roomsOf(path) {
  return Object.keys(rooms)
    .filter((room) => lies(path, room))
    .sort((a, b) => a.split('/').length - b.split('/').length);
}

function lies(path, pattern) {
  const steps = withoutEnding(path).split('/');
  return pattern
    .split('/')
    .every((step, index) => steps[index] === step || (step === '*' && steps[index] !== undefined));
}

function withoutEnding(path) {
  return path.replace(/\.(js|mjs|tsx?|css)$/, '');
}

/** The folder a room with `*` stands for in this path: two features are two rooms. */
function instanceOf(path, room) {
  return path.split('/').slice(0, room.split('/').length).join('/');
}

/**
 * Judges one import by the table.
 * @param file path of the importing file from the project's directory, with `/`
 * @returns why it is not allowed, or undefined
 */
export function judgeImport(file, specifier) {
  const room = roomsOf(file).at(-1);
  if (!room) return undefined;
  if (rooms[room].filesOnly && posix.dirname(file) !== room) {
    return `${posix.dirname(file)} may not import anything: it is not in scripts/import-rules/rules.mjs yet`;
  }
  const isSpec = /\.(spec|test)\.tsx?$/.test(file);
  return specifier.startsWith('.')
    ? judgeRoom(file, room, posix.join(posix.dirname(file), specifier), isSpec)
    : isSpec
      ? undefined
      : judgePackage(room, specifier);
}

function judgeRoom(file, room, target, isSpec) {
  const allowed = rooms[room].rooms;
  if (allowed === '*' || (isSpec && specRooms.some((specRoom) => lies(target, specRoom)))) return undefined;
  const targetRoom = roomsOf(target).at(-1);
  if (targetRoom === room && instanceOf(target, room) === instanceOf(file, room)) return undefined;
  if (allowed.some((pattern) => reaches(pattern, target, targetRoom))) return undefined;
  return `${room} may not import ${target}`;
}

/** Leave to import a room holds for the files in it, not for a more particular room below. */
function reaches(pattern, target, targetRoom) {
  const isFile = pattern.endsWith('/index') || pattern.endsWith('/server-entry');
  if (isFile) return lies(target, pattern) && withoutEnding(target).split('/').length === pattern.split('/').length;
  return lies(target, pattern) && !(targetRoom && targetRoom.length > pattern.length);
}

function judgePackage(room, specifier) {
  const { packages } = rooms[room];
  if (packages === undefined) return undefined;
  if (packages === 'browser') {
    return hubPackages.test(specifier) ? `${room} runs in a browser and may not import ${specifier}` : undefined;
  }
  return packages.some((name) => specifier === name || specifier.startsWith(`${name}/`))
    ? undefined
    : `${room} may not import the package ${specifier}`;
}
