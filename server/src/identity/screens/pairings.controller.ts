import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { HttpError } from '../../platform/errors/http-error.js';
import { HubLetters } from '../../platform/hubs/hub-letters.js';
import { type PairingAnswer, pairingsPath, SharedPairings } from './shared-pairings.js';

/** The door where another hub asks for a screen that waits here. Nobody else passes: see `HubLetters.open`. */
@Controller()
export class PairingsController {
  constructor(
    private readonly letters: HubLetters,
    private readonly pairings: SharedPairings,
  ) {}

  @Post(pairingsPath)
  @HttpCode(200)
  async take(@Body() letter: unknown): Promise<PairingAnswer> {
    const answer = await this.pairings.answer(this.letters.open(letter));
    if (!answer) throw new HttpError(400, { code: 'bad-payload', text: 'Nieprawidłowe żądanie.' });
    return answer;
  }
}
