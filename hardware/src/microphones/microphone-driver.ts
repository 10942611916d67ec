import type { Driver } from '../device/driver.js';
import {
  type Authority,
  differenceOfMicrophones,
  type MicrophoneCommand,
  type SeenMicrophones,
  testOfMicrophone,
  type WantedMicrophones,
  wantedMicrophones,
} from './microphones.js';

type MicrophoneDriver<Settings> = Driver<Settings, WantedMicrophones, SeenMicrophones, MicrophoneCommand>;

/** How microphones follow the session, whatever the make: only the connection differs. */
export function microphoneDriver<Settings extends { readonly authority: Authority }>(
  kind: string,
  answerWithinMs: number,
  connect: MicrophoneDriver<Settings>['connect'],
): MicrophoneDriver<Settings> {
  return {
    kind,
    answerWithinMs,
    project: (situation, hall, { authority }) => wantedMicrophones(situation, hall, authority),
    diff: differenceOfMicrophones,
    commandFor: testOfMicrophone,
    connect,
  };
}
