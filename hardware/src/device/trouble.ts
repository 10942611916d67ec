/**
 * What can become of a command, as classes that decide what happens next (hardware findings, rule R1).
 * Anything else thrown by a link counts as `Lost`: the connection is begun anew and the state read again.
 */
export abstract class Trouble extends Error {
  override readonly name: string = 'Trouble';
}

/** The device works on something: the newest wish is tried again after `waitMs`, without end. */
export class Busy extends Trouble {
  override readonly name = 'Busy';
  constructor(
    message: string,
    readonly waitMs = 250,
  ) {
    super(message);
  }
}

/** The device will not: said once, not tried again until the wish or the device changes. */
export class Refused extends Trouble {
  override readonly name = 'Refused';
}

/** No answer, or the line is gone: connect anew, read everything, send the difference. */
export class Lost extends Trouble {
  override readonly name = 'Lost';
}

/** The device does not let us in; a person must mend it. */
export class NotAdmitted extends Trouble {
  override readonly name = 'NotAdmitted';
}

/** The settings cannot work, e.g. no such serial port name; a person must mend them. */
export class BadSettings extends Trouble {
  override readonly name = 'BadSettings';
}
