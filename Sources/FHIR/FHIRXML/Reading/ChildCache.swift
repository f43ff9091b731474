/// Elements met before in a text, by the type and by where libxml2 keeps the name, which is one place for one name.
struct ChildCache {
    private struct Slot {
        var shape: UnsafeRawPointer?
        var name: UnsafePointer<UInt8>?
        // because shapes, and with them their children, are kept for as long as the program runs
        unowned(unsafe) var child: Child?
    }

    private var slots = Array(repeating: Slot(), count: 256)

    /// The element of a name in a shape; a new one takes the place of an old one.
    mutating func child(_ name: UnsafePointer<UInt8>, in shape: Shape) -> Child? {
        let address = UnsafeRawPointer(Unmanaged.passUnretained(shape).toOpaque())
        let index = ((Int(bitPattern: name) &* 31) ^ (Int(bitPattern: address) >> 4) &* 7) >> 2 & 255
        if slots[index].name == name, slots[index].shape == address { return slots[index].child }
        let child = shape.child(String(cString: name))
        slots[index] = Slot(shape: address, name: name, child: child)
        return child
    }
}
