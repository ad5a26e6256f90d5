// Names the console uses for the wire's types.
export type { Words } from "../lib/i18n.svelte";
export type { Command } from "../lib/outbox.svelte";
export type { Choice, CorrectionView, CueRow, CueView, HostView, LateRow, LinkRow, LogRow, NoticeView, SeatRow } from "../lib/protocol.gen";
import type { Lamp, SceneSlice } from "../lib/protocol.gen";

export type SceneKind = SceneSlice["kind"];
export type LampState = Lamp["state"];
