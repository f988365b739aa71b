extension Shape {
  /// Every key that a layout may use, one a line, the keys of objects and lists indented under them.
  ///
  /// A kind of model that is already open further out is named and not opened again.
  public func listing() -> String {
    var lines: [String] = []
    list(into: &lines, depth: 0, inside: [self])
    return lines.map { $0 + "\n" }.joined()
  }

  private func list(into lines: inout [String], depth: Int, inside open: [Shape]) {
    let width = keys.map(\.name.count).max() ?? 0
    for key in keys {
      let indentation = String(repeating: "  ", count: depth)
      let padding = String(repeating: " ", count: width - key.name.count)
      let child = key.kind.child
      let isAgain = child.map(open.contains) ?? false
      let again = isAgain ? "; again a \(child?.name ?? "")" : ""
      lines.append(
        "\(indentation)\(key.name)\(padding)  \(key.kind.words)\(key.isOptional ? "?" : "")  \(key.summary)\(again)"
      )
      if let child, !isAgain { child.list(into: &lines, depth: depth + 1, inside: open + [child]) }
    }
  }
}

extension Shape.Kind {
  /// The shape of an object or of a list's elements.
  var child: Shape? {
    switch self {
    case .object(let shape), .list(let shape): shape()
    default: nil
    }
  }

  fileprivate var words: String {
    switch self {
    case .object(let shape): "object \(shape().name)"
    case .list(let shape): "list of \(shape().name)"
    case .choice(let words): "choice (\(words.joined(separator: " | ")))"
    default: word
    }
  }
}
