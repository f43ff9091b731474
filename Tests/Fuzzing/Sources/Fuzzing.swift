import Glibc

/// The target that the environment variable `ASSAY_FUZZ` names.
private let target: FuzzTarget = {
    let name = getenv("ASSAY_FUZZ").map { String(cString: $0) } ?? ""
    guard let target = FuzzTarget.all.first(where: { $0.name == name }) else {
        fatalError("ASSAY_FUZZ names none of: " + FuzzTarget.all.map(\.name).joined(separator: ", "))
    }
    return target
}()

/// What libFuzzer, which brings the main function, calls with each input. <https://llvm.org/docs/LibFuzzer.html>
@c(LLVMFuzzerTestOneInput)
func testOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
    // because libFuzzer keeps the bytes until this function returns
    target.check(Array(UnsafeBufferPointer(start: data, count: size)))
    return 0
}
