import { Module } from '@nestjs/common';
import { LogReader } from './log-reader.js';
import { LogWriters } from './log-writers.js';

/** Reading the log. Writing is the business of a session's single writer, which opens its own connection. */
@Module({ providers: [LogReader, LogWriters], exports: [LogReader, LogWriters] })
export class EventLogModule {}
