/// Whether a total is told.
enum CellSuppression: UInt8, Sendable {
  case shown
  /// Told as `<5`.
  case few
  case withheld

  func published(_ value: Int) -> PublishedCount {
    switch self {
    case .shown: .exact(value)
    case .few: .few
    case .withheld: .withheld
    }
  }

  /// What a reader who knows how totals are withheld may take for granted of this one.
  ///
  /// A withheld total is one of five or more but where totals of `<5` add up to four: such a sum is withheld in place of
  /// being told as `<5`, and the reader is supposed to know even that.
  func bounds(_ value: Int) -> Bounds {
    switch self {
    case .shown: Bounds(low: value, high: value)
    case .few: Bounds(low: 1, high: PublishedCount.threshold - 1)
    case .withheld: Bounds(low: value < PublishedCount.threshold ? 1 : PublishedCount.threshold, high: nil)
    }
  }

  func canRise(_ value: Int) -> Bool { bounds(value).contains(value + 1) }
  func canFall(_ value: Int) -> Bool { bounds(value).contains(value - 1) }
}

/// The whole numbers between two, both included; without `high` there is no end.
struct Bounds: Hashable, Sendable {
  var low: Int
  var high: Int?

  var isSingle: Bool { low == high }

  func contains(_ value: Int) -> Bool { low <= value && value <= (high ?? value) }

  func intersection(_ other: Bounds) -> Bounds {
    let high = [high, other.high].compactMap { $0 }.min()
    return Bounds(low: max(low, other.low), high: high)
  }
}

/// The bounds of a sum, from which those of one part can be taken out again.
struct BoundsSum {
  private var low = 0
  private var high = 0
  private var endless = 0

  mutating func add(_ part: Bounds) {
    low += part.low
    if let top = part.high { high += top } else { endless += 1 }
  }

  var bounds: Bounds { Bounds(low: low, high: endless > 0 ? nil : high) }

  /// What is left for a part when the whole lies within bounds and the others within theirs.
  func rest(of whole: Bounds, for part: Bounds) -> Bounds {
    let othersLow = low - part.low
    let othersEndless = endless - (part.high == nil ? 1 : 0)
    let othersHigh = high - (part.high ?? 0)
    return Bounds(
      low: othersEndless > 0 ? .min : whole.low - othersHigh, high: whole.high.map { $0 - othersLow })
  }
}
