import CLibcurl
import HTTPMessages

/// The exchanges under way, all driven by one thread.
///
/// Transfers that are done are kept and used again, so that in the steady state an exchange makes no handle and no
/// connection. <https://curl.se/libcurl/c/libcurl-multi.html>
final class Exchanges {
    private let multi: MultiHandle
    private let options: CurlTransport.Options
    private var active: [Transfer] = []
    private var idle: [Transfer] = []

    init(_ options: CurlTransport.Options) {
        multi = MultiHandle()
        self.options = options
    }

    /// Begins an exchange; where that is impossible it is over at once.
    func begin(_ submission: Submission) {
        guard !submission.isCancelled else { return submission.finish(.failure(.cancelled)) }
        do throws(TransportError) {
            let transfer = try idleTransfer()
            try transfer.prepare(submission)
            try multi.add(transfer)
            active.append(transfer)
        } catch {
            submission.finish(.failure(error))
        }
    }

    private func idleTransfer() throws(TransportError) -> Transfer {
        if let transfer = idle.popLast() { return transfer }
        return try Transfer(options)
    }

    /// Does what can be done without waiting, and finishes the exchanges that are over.
    func advance() {
        guard !active.isEmpty else { return }
        multi.perform()
        while let (transfer, code) = multi.nextFinished() { end(transfer, transfer.result(code)) }
    }

    /// Ends the exchanges whose tasks were cancelled.
    func endCancelled() {
        for transfer in active where transfer.submission?.isCancelled == true { end(transfer, .failure(.cancelled)) }
    }

    /// Waits until there is something to do.
    func wait(for bell: Bell) { multi.wait(for: bell) }

    private func end(_ transfer: Transfer, _ result: Result<Response, TransportError>) {
        multi.remove(transfer)
        active.removeAll { $0 === transfer }
        transfer.finish(result)
        idle.append(transfer)
    }
}
