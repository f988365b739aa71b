import ArgumentParser
import Programme
import Records
import SyntheticCity
import Workers

/// `menpai-bench parse`: how long records take from files to a typed programme.
struct Parse: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Times the reading of a site's records.")

  @Option(help: "The site's folder.")
  var site: String

  @Option(help: "How often it is read; the median counts.")
  var rounds = 5

  func run() throws { try Self.measure(site: site, rounds: rounds) }

  /// Prints the time a record, on one worker and on one for each processor.
  static func measure(site: String, rounds: Int) throws {
    let all = Workers()
    for workers in all.count > 1 ? [Workers(count: 1), all] : [all] {
      var reading: [Double] = []
      var typing: [Double] = []
      var processor: [Double] = []
      var records = 0
      for _ in 0..<rounds {
        let start = now()
        let processorStart = processorTime()
        let tree = SourceTree(
          site: site, folders: Programme.publicTypes.map { $0.type.folder }, workers: workers)
        let set = try tree.read()
        let middle = now()
        let (programme, findings) = Programme.read(
          set, pictures: Set(set.pictures), today: day, workers: workers)
        typing.append(now() - middle)
        processor.append(processorTime() - processorStart)
        reading.append(middle - start)
        records = set.records.count
        guard set.findings.isEmpty, findings.isEmpty, programme.communities.all.count > 0 else {
          throw BenchFailure(
            "the city has \(set.findings.count + findings.count) findings; it should have none")
        }
      }
      let each = 1e6 / Double(max(1, records))
      let sum = zip(reading, typing).map { $0 + $1 }.median * each
      print(
        "\(records) records on \(workers.count) worker\(workers.count == 1 ? "" : "s"): "
          + "\(fixed(sum, 1)) µs a record, processor time \(fixed(processor.median * each, 1)) "
          + "(YAML and Markdown files \(fixed(reading.median * each, 1)), types \(fixed(typing.median * each, 1)))"
      )
    }
  }

  static var day: Day { Day(SyntheticCity.today) ?? Day(number: 0) }
}
