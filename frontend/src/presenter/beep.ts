// A short sound at each warning, after a tap has allowed it: one tone for amber, two for red, three for overtime.
import type { Tone } from "../screen/reading";

const BEEPS: Record<Tone, number> = { calm: 0, amber: 1, red: 2, over: 3, out: 3 };
let audio: AudioContext | null = null;

/** Allows sound; call it in a tap (browsers ask for one). A first quiet tone tells that it works. */
export function allowSound(): boolean {
  try {
    audio ??= new AudioContext();
    void audio.resume();
    play(1, 0.15);
    return true;
  } catch {
    return false;
  }
}

/** Forbids it again. */
export function muteSound(): void {
  void audio?.close();
  audio = null;
}

/** Sounds the warning; nothing when sound was not allowed. */
export function warn(tone: Tone): void {
  play(BEEPS[tone], 0.5);
}

function play(times: number, loud: number): void {
  if (!audio) return;
  for (let i = 0; i < times; i += 1) {
    const [tone, volume, at] = [audio.createOscillator(), audio.createGain(), audio.currentTime + i * 0.32];
    tone.frequency.value = 880;
    volume.gain.setValueAtTime(0, at);
    volume.gain.linearRampToValueAtTime(loud, at + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.001, at + 0.24);
    tone.connect(volume).connect(audio.destination);
    tone.start(at);
    tone.stop(at + 0.26);
  }
}
