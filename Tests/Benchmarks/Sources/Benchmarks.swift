/// Measures every benchmark, or those whose names contain the words given, and prints a table.
@main
enum Benchmarks {
    static func main() throws {
        let words = CommandLine.arguments.dropFirst()
        for benchmark in try JSONBenchmark.benchmarks() where words.allSatisfy(benchmark.name.contains) {
            try benchmark.printTable()
        }
    }
}
