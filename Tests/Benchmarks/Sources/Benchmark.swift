import Glibc

/// The same work done by several sides, the first being ours, measured in turns so that all see the same machine.
struct Benchmark {
    /// Somebody who can do the work.
    struct Side {
        var name: String
        /// Does the work once; what it returns must be the same for every run, so that nothing can be left out.
        var run: () throws -> Int
    }

    var name: String
    var sides: [Side]
}

/// Time that passed, in seconds.
struct Elapsed {
    /// Of this process on any core.
    var cpu: Double
    /// Of the clock on the wall.
    var wall: Double

    /// Takes the time of some work.
    init(of work: () throws -> Void) rethrows {
        let (cpu, wall) = (Self.now(CLOCK_PROCESS_CPUTIME_ID), Self.now(CLOCK_MONOTONIC))
        try work()
        self.cpu = Self.now(CLOCK_PROCESS_CPUTIME_ID) - cpu
        self.wall = Self.now(CLOCK_MONOTONIC) - wall
    }

    private static func now(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

extension Benchmark {
    /// What one side took for the work, once.
    struct Result {
        var cpu: Double
        var wall: Double
    }

    /// The best of each side over `rounds` rounds, each round giving every side about `slice` seconds.
    ///
    /// The best and not the mean: what else runs on the machine can only make a round longer.
    func measured(rounds: Int = 15, slice: Double = 0.04) throws -> [Result] {
        let repeats = try sides.map { side in
            let once = try Elapsed { _ = try side.run() }
            return max(1, Int(slice / max(once.cpu, 1e-9)))
        }
        var samples = sides.map { _ in [Elapsed]() }
        for _ in 0..<rounds {
            for (index, side) in sides.enumerated() {
                samples[index].append(try Elapsed { for _ in 0..<repeats[index] { _ = try side.run() } })
            }
        }
        return zip(samples, repeats).map { samples, repeats in
            let (cpu, wall) = (samples.map(\.cpu).min() ?? 0, samples.map(\.wall).min() ?? 0)
            return Result(cpu: cpu / Double(repeats), wall: wall / Double(repeats))
        }
    }

    /// One line a side: its time, and how many times as long it takes as ours, CPU time first.
    func printTable() throws {
        print(name)
        let results = try measured()
        for (side, result) in zip(sides, results) {
            let ratio = (result.cpu / results[0].cpu, result.wall / results[0].wall)
            print(
                "  " + side.name.padded(to: 34)
                    + "cpu \(microseconds(result.cpu)) us  x\(decimals(ratio.0, 2))".padded(to: 30)
                    + "wall \(microseconds(result.wall)) us  x\(decimals(ratio.1, 2))")
        }
    }
}

private func microseconds(_ seconds: Double) -> String { decimals(seconds * 1e6, 1) }

private func decimals(_ value: Double, _ count: Int) -> String {
    let scale = count == 1 ? 10 : 100
    let rounded = Int((value * Double(scale)).rounded())
    let rest = String(rounded % scale)
    return "\(rounded / scale)." + String(repeating: "0", count: count - rest.count) + rest
}

extension String {
    fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(1, width - count)) }
}
