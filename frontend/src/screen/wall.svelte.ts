// The wall a scene is drawn on: its shape, known to every part of the scene.
import { getContext, setContext } from "svelte";

import { shape, type Shape } from "./layout";

class Wall {
  width = $state(1920);
  height = $state(1080);
  shape: Shape = $derived(shape(this.width, this.height));
}

const KEY = Symbol("wall");

/** Made once by Scene.svelte, which measures it. */
export const build = (): Wall => setContext(KEY, new Wall());

/** The wall this part stands on; 16:9 where there is none. */
export const wall = (): Wall => getContext<Wall | undefined>(KEY) ?? new Wall();
