import Glibc
import Synchronization

/// One connection of a client, from its beginning to its end; requests come and go on it.
final class Connection: Sendable {
    private struct State {
        /// nil once the socket is closed, and its number perhaps another's.
        var socket: Int32?
        /// Since when the client has the next move; nil while the service has it.
        var waitingSince: ContinuousClock.Instant? = .now
        var target = ""
    }

    private let state: Mutex<State>

    init(socket: Int32) { state = Mutex(State(socket: socket)) }

    /// The raw target of the present request.
    var target: String {
        get { state.withLock { $0.target } }
        set { state.withLock { $0.target = newValue } }
    }

    /// The request is complete: the service has the next move.
    func pauseClock() { state.withLock { $0.waitingSince = nil } }

    /// The client has the next move: to fetch the response, or to send the next request.
    func restartClock() { state.withLock { $0.waitingSince = .now } }

    func close() { state.withLock { $0.socket = nil } }

    /// Ends the connection where its client has had the next move for longer than since `instant`.
    func cutOff(ifWaitingSince instant: ContinuousClock.Instant) {
        state.withLock { state in
            guard let socket = state.socket, let since = state.waitingSince, since < instant else { return }
            shutdown(socket, Int32(SHUT_RDWR))
        }
    }
}
