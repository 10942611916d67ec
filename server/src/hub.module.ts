import { Module } from '@nestjs/common';

/** The hub's rooms. A feature adds its module to this list; `PlatformModule` is there for all of them. */
@Module({
  imports: [],
})
export class HubModule {}
