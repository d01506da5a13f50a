import { requestImmediateMacroTask, type IDisposable } from "@univerjs/core";
import { Layer, type BaseObject } from "@univerjs/engine-render";

/**
 * What Univer 0.25.1's layers keep for as long as their sheet is shown, which is all day: for each drawing that was put
 * off, a message channel that nobody closes (and that a browser keeps while it is open), and for each object that was
 * ever on a layer, the frame of every past selection among them, a subscription. Here a channel is closed once it has
 * served, and the subscription ends with its object.
 */
type Inside = {
  readonly disposeWithMe: (disposable: IDisposable) => IDisposable;
  readonly makeDirty: (state?: boolean) => unknown;
  _debounceDirtyFunc: (() => void) | null | undefined;
  makeDirtyWithDebounce: (state?: boolean) => void;
  _layerBehavior: (object: BaseObject) => void;
};

const inside = Layer.prototype as unknown as Inside;

inside.makeDirtyWithDebounce = function (this: Inside, state = true) {
  this._debounceDirtyFunc?.();
  const close = requestImmediateMacroTask(() => {
    close();
    this._debounceDirtyFunc = null;
    this.makeDirty(state);
  });
  this._debounceDirtyFunc = close;
};

inside._layerBehavior = function (this: Inside, object) {
  const moved = object.onTransformChange$.subscribeEvent(() => {
    this.makeDirty(true);
  });
  const kept = this.disposeWithMe({
    dispose: () => {
      moved.unsubscribe();
    },
  });
  object.onDispose$.subscribeEvent(() => {
    kept.dispose();
  });
  object.layer = this as unknown as Layer;
};
