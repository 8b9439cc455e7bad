/** Makes a record unreadable where `property` is needed, so that the provider fails inside. */
export function damage<Holder extends object>(record: Holder, property: keyof Holder & string): void {
  Object.defineProperty(record, property, {
    get: () => {
      throw new Error('A provider state has damaged this record on purpose.');
    },
  });
}

export function isDamaged<Holder extends object>(record: Holder, property: keyof Holder & string): boolean {
  return Object.getOwnPropertyDescriptor(record, property)?.get !== undefined;
}
