extension Words {
  /// The words, shortened in the middle where they are longer than so many characters.
  func within(_ limit: Int) -> Words {
    if zh.utf8.count <= limit, en.utf8.count <= limit { return self }
    return Words(zh: zh.shortenedInTheMiddle(to: limit), en: en.shortenedInTheMiddle(to: limit))
  }
}

extension String {
  /// The text with `…` in place of its middle where it is longer than so many Unicode scalars.
  ///
  /// A number that the cut falls into is left out with it: a mask would not know its halves.
  public func shortenedInTheMiddle(to limit: Int) -> String {
    let scalars = unicodeScalars
    // Nothing is counted of a text that is surely short enough, and little of one that is far too long.
    guard utf8.count > limit,
      scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex) != nil,
      scalars.index(scalars.startIndex, offsetBy: limit + 1, limitedBy: scalars.endIndex) != nil
    else { return self }
    var head = scalars.prefix(limit * 2 / 3)
    var tail = scalars.suffix(limit / 3)
    while let last = head.last, last.belongsToNumber { head.removeLast() }
    while let first = tail.first, first.belongsToNumber { tail.removeFirst() }
    var result = String.UnicodeScalarView(head)
    result.append("…")
    result.append(contentsOf: tail)
    return String(result)
  }
}

extension Unicode.Scalar {
  /// Digits and letters of any width, and the blanks and strokes that may group them.
  fileprivate var belongsToNumber: Bool {
    properties.numericType != nil || (isASCII && properties.isAlphabetic)
      || " -.%\u{3000}".unicodeScalars.contains(self)
  }
}
