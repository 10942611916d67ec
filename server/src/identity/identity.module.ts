import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access/access.guard.js';
import { AuditTrail } from './audit/audit-trail.js';
import { PasswordHasher } from './passwords/password-hasher.js';
import { FirstAccount } from './people/first-account.js';
import { People } from './people/people.js';
import { PairingsController } from './screens/pairings.controller.js';
import { Pairings } from './screens/pairings.js';
import { ScreenDirectory } from './screens/screen-directory.js';
import { SharedPairings } from './screens/shared-pairings.js';
import { Seats } from './seats/seats.js';
import { AttemptLimits } from './sign-ins/attempt-limits.js';
import { OwnPassword } from './sign-ins/own-password.js';
import { PasswordCheck } from './sign-ins/password-check.js';
import { PasswordSignIn } from './sign-ins/password-sign-in.js';
import { SignInController } from './sign-ins/sign-in.controller.js';
import { SignIns } from './sign-ins/sign-ins.js';

/** Who somebody is and what they may do: people, sign-ins, seats, paired screens, the trail of administrative acts. */
@Module({
  controllers: [SignInController, PairingsController],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    AuditTrail,
    PasswordHasher,
    People,
    FirstAccount,
    Seats,
    AttemptLimits,
    PasswordCheck,
    OwnPassword,
    PasswordSignIn,
    SignIns,
    Pairings,
    SharedPairings,
    ScreenDirectory,
  ],
  exports: [AuditTrail, People, Seats, SignIns, SharedPairings, ScreenDirectory],
})
export class IdentityModule {}
