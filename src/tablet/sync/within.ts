/** What was promised, or `undefined` where it takes longer than so many ms. */
export async function within<Value>(promise: Promise<Value>, ms: number): Promise<Value | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), Math.max(0, ms));
  });
  const first = await Promise.race([promise, late]);
  clearTimeout(timer);
  return first;
}
