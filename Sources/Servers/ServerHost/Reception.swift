import HTTPMessages
import Synchronization

/// What all connections of a host share: the service, the limits, and who is there.
final class Reception: Sendable {
    let service: any Service
    let options: ServerHost.Options
    private let connections = Mutex<[ObjectIdentifier: Connection]>([:])
    private let requestsUnderWay = Atomic(0)

    init(_ service: any Service, _ options: ServerHost.Options) {
        self.service = service
        self.options = options
    }

    /// Whether no request is being received or answered.
    var isIdle: Bool { requestsUnderWay.load(ordering: .acquiring) == 0 }

    func welcome(_ connection: Connection) {
        connections.withLock { $0[ObjectIdentifier(connection)] = connection }
    }

    func farewell(_ connection: Connection) {
        connections.withLock { $0[ObjectIdentifier(connection)] = nil }
        connection.close()
    }

    func requestBegan() { requestsUnderWay.add(1, ordering: .acquiringAndReleasing) }

    func requestEnded() { requestsUnderWay.subtract(1, ordering: .acquiringAndReleasing) }

    /// Cuts off the connections that take too long.
    ///
    /// libmicrohttpd counts only silence: a client that sends a byte now and then would hold its connection for ever.
    func cutOffOverdue() {
        let overdue = ContinuousClock.now - options.maxRequestTime
        for connection in connections.withLock({ Array($0.values) }) { connection.cutOff(ifWaitingSince: overdue) }
    }
}
