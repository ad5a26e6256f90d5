/** Keeps the device awake: by Wake Lock where there is one, else by a silent video after the first tap. */

/** Keeps the screen on until the returned function is called. Plain-HTTP pages have no Wake Lock: then by video. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  let over = false;
  let video: { element: HTMLVideoElement; stop: () => void } | null = null;

  const hold = async () => {
    if (over || document.visibilityState !== "visible") return;
    if (!("wakeLock" in navigator)) return;
    try {
      lock = await navigator.wakeLock.request("screen");
    } catch {
      // Refused on low battery; the next tap or return to the page asks again.
    }
  };
  const tapped = () => {
    if ("wakeLock" in navigator) {
      if (!lock || lock.released) void hold();
      return;
    }
    if (!("captureStream" in HTMLCanvasElement.prototype)) return;
    video ??= still();
    video.element.play().catch(() => undefined);
  };

  void hold();
  document.addEventListener("visibilitychange", hold);
  document.addEventListener("pointerup", tapped);
  document.addEventListener("keyup", tapped);
  return () => {
    over = true;
    document.removeEventListener("visibilitychange", hold);
    document.removeEventListener("pointerup", tapped);
    document.removeEventListener("keyup", tapped);
    lock?.release().catch(() => undefined);
    video?.stop();
  };
}

/**
 * A one-pixel video with a silent sound: playing it keeps phones and tablets awake. Safari lets the screen sleep
 * under a video that is muted, looped or has no sound, so this one is an endless stream, unmuted, of silence.
 */
function still(): { element: HTMLVideoElement; stop: () => void } {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 2;
  const paint = canvas.getContext("2d");
  let odd = false;
  const painting = setInterval(() => {
    if (!paint) return;
    paint.fillStyle = (odd = !odd) ? "#000" : "#010101";
    paint.fillRect(0, 0, 2, 2);
  }, 1_000);
  const stream = canvas.captureStream(1);
  const sound = "AudioContext" in window ? silence(stream) : null;
  const element = document.createElement("video");
  element.playsInline = true;
  element.setAttribute("aria-hidden", "true");
  Object.assign(element.style, { position: "fixed", width: "1px", height: "1px", opacity: "0", pointerEvents: "none" });
  element.srcObject = stream;
  document.body.append(element);
  const stop = () => {
    clearInterval(painting);
    element.pause();
    element.remove();
    sound?.close().catch(() => undefined);
  };
  return { element, stop };
}

/** Adds a track of silence to the stream. */
function silence(stream: MediaStream): AudioContext {
  const sound = new AudioContext();
  const source = sound.createConstantSource();
  source.offset.value = 0;
  const out = sound.createMediaStreamDestination();
  source.connect(out);
  source.start();
  for (const track of out.stream.getAudioTracks()) stream.addTrack(track);
  return sound;
}
