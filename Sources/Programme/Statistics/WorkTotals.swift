/// What was done by somebody in a month, in counts that are not suppressed: never to be published as they are.
package struct WorkTotals: Hashable, Sendable {
  /// The kinds of service in their order, then the requests taken up in time; the rest is zero.
  private(set) var values: SIMD16<Int> = .zero

  static let inTimeColumn = ServiceKind.allCases.count
  static let columns = inTimeColumn + 1

  package init() {}

  init(_ figures: Figures) {
    for kind in ServiceKind.allCases { values[kind.rawValue] = kind.value(in: figures)?.value ?? 0 }
    // More in time than received is a slip, which has its finding.
    values[Self.inTimeColumn] = min(figures.requests?.value.inTime?.value ?? 0, self[.requests])
  }

  package subscript(kind: ServiceKind) -> Int { values[kind.rawValue] }
  /// Requests taken up within two working days.
  package var inTime: Int { values[Self.inTimeColumn] }

  package static func += (sum: inout WorkTotals, other: WorkTotals) { sum.values &+= other.values }
}
