@testable import Programme

extension Attacker {
  /// The totals that follow from the sums that are told exactly, by Gauss's elimination; for cities of any size.
  ///
  /// Arithmetic is modulo a prime: a combination that exists in fractions exists there too, but for a chance of some
  /// billionths.
  func eliminated() -> [String] {
    var start = self
    guard start.narrow() else { return ["the figures contradict what is told of them"] }
    var columns: [Int: Int] = [:]
    for unknown in start.low.indices where start.low[unknown] < start.high[unknown] {
      columns[unknown] = columns.count
    }
    var basis = Basis(width: columns.count)
    for sum in start.sums where sum.low == sum.high {
      basis.insert(row(sum.terms.map { ($0.unknown, $0.factor) }, columns))
    }
    return goals.filter { goal in
      basis.spans(row(goal.unknowns.map { ($0, 1) }, columns))
    }.map(\.name)
  }

  private func row(_ terms: [(unknown: Int, factor: Int)], _ columns: [Int: Int]) -> [Int] {
    var row = [Int](repeating: 0, count: columns.count)
    for term in terms {
      if let column = columns[term.unknown] { row[column] = (term.factor + Basis.prime) % Basis.prime }
    }
    return row
  }
}

/// Rows of coefficients, each led by a one in a column where the others have none before it.
private struct Basis {
  static let prime = 2_147_483_647
  private var rows: [Int: [Int]] = [:]

  let width: Int
  init(width: Int) { self.width = width }

  mutating func insert(_ row: [Int]) {
    var rest = reduced(row)
    guard let lead = rest.firstIndex(where: { $0 != 0 }) else { return }
    let inverse = Self.inverse(rest[lead])
    for column in lead..<width { rest[column] = rest[column] * inverse % Self.prime }
    rows[lead] = rest
  }

  func spans(_ row: [Int]) -> Bool { reduced(row).allSatisfy { $0 == 0 } }

  private func reduced(_ row: [Int]) -> [Int] {
    var rest = row
    for column in 0..<width where rest[column] != 0 {
      guard let known = rows[column] else { continue }
      let factor = Self.prime - rest[column]
      for index in column..<width where known[index] != 0 {
        rest[index] = (rest[index] + factor * known[index]) % Self.prime
      }
    }
    return rest
  }

  /// By Fermat's little theorem.
  private static func inverse(_ value: Int) -> Int {
    var (result, base, exponent) = (1, value, prime - 2)
    while exponent > 0 {
      if exponent & 1 == 1 { result = result * base % prime }
      base = base * base % prime
      exponent >>= 1
    }
    return result
  }
}
