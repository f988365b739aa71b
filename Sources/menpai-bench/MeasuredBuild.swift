#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What `menpai build --format json` printed, as far as it is measured.
struct MeasuredBuild: Decodable {
  struct Summary: Decodable {
    let written: Int
    let unchanged: Int
  }

  /// Only with `--timings`.
  struct Timings: Decodable {
    struct Stage: Decodable {
      let stage: String
      let items: Int
      let milliseconds: Double
    }

    let stages: [Stage]
    let rendered: Int
    let causes: [String]
  }

  let summary: Summary
  let timings: Timings?

  init(_ document: String) throws {
    self = try JSONDecoder().decode(MeasuredBuild.self, from: Data(document.utf8))
  }
}
