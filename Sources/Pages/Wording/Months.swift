import Programme

extension Wording {
  /// `2026年3月`, `March 2026`.
  func words(_ month: Month) -> String {
    pick("\(month.year)年\(month.month)月", "\(Wording.names[month.month - 1]) \(month.year)")
  }

  /// `3月`, `Mar`.
  func short(_ month: Month) -> String {
    pick("\(month.month)月", String(Wording.names[month.month - 1].prefix(3)))
  }

  /// `3月`, `March`.
  func name(_ month: Month) -> String { pick("\(month.month)月", Wording.names[month.month - 1]) }

  /// `2026年`, `2026`.
  func words(year: Int) -> String { pick("\(year)年", String(year)) }

  private static let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
}

extension Wording {
  /// As the heading of a column.
  func heading(_ kind: ServiceKind) -> String {
    let words = kind.words[language]
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// A total as it may be told.
  func told(_ count: PublishedCount) -> String {
    switch count {
    case .exact(let number): String(number)
    case .few: "<\(PublishedCount.threshold)"
    case .withheld: pick("不公布", "withheld")
    }
  }

  /// A share in per cent, or that it is not told.
  func told(share: Int?) -> String { share.map { "\($0)%" } ?? "—" }
}
