/// Writes values as YAML that every reader takes for the same: groups of fields in block style down to a depth, everything
/// below on one line.
struct ValueText {
  /// How lines end.
  let newline: String

  /// A block sequence's entries, each line after a line break.
  func entries(_ items: [NewValue], indent: Int) -> String {
    items.map { newline + spaces(indent) + "- " + block($0, indent: indent + 2, depth: 0) }.joined()
  }

  /// A field whose value is a block sequence, after a line break.
  func field(_ name: String, entries items: [NewValue], indent: Int) -> String {
    newline + spaces(indent) + scalar(name) + ":" + entries(items, indent: indent + 2)
  }

  /// A field with a text, on one line.
  func field(_ name: String, _ text: String, indent: Int) -> String {
    spaces(indent) + scalar(name) + ": " + scalar(text)
  }

  /// On one line, but for groups directly inside a flow sequence's entry, which begin lines of their own.
  ///
  /// - Parameter indent: of such lines.
  func flow(entry: NewValue, indent: Int) -> String {
    guard case .fields(let fields) = entry else { return flow(entry) }
    let parts = fields.map { field -> String in
      let text = "\(scalar(field.name)): \(flow(field.value))"
      if case .fields = field.value { return newline + spaces(indent) + text }
      return " " + text
    }
    return "{" + String(parts.joined(separator: ",").dropFirst(parts.first?.hasPrefix(" ") == true ? 1 : 0))
      + "}"
  }

  private static let blockDepth = 2

  /// The value as it stands behind a dash or on the lines below a key; its first line is not indented.
  private func block(_ value: NewValue, indent: Int, depth: Int) -> String {
    guard depth < Self.blockDepth, case .fields(let fields) = value, !fields.isEmpty else {
      return flow(value)
    }
    return fields.map { field -> String in
      let key = scalar(field.name) + ":"
      guard case .fields(let inner) = field.value, !inner.isEmpty, depth + 1 < Self.blockDepth else {
        return key + " " + flow(field.value)
      }
      return key + newline + spaces(indent + 2) + block(field.value, indent: indent + 2, depth: depth + 1)
    }.joined(separator: newline + spaces(indent))
  }

  private func flow(_ value: NewValue) -> String {
    switch value {
    case .text(let text): scalar(text)
    case .list(let elements): "[" + elements.map(flow).joined(separator: ", ") + "]"
    case .fields(let fields):
      "{" + fields.map { "\(scalar($0.name)): \(flow($0.value))" }.joined(separator: ", ") + "}"
    }
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}

extension ValueText {
  /// Plain where that is safe in every place, else in double quotes.
  func scalar(_ text: String) -> String {
    if isPlain(text) { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where mustBeEscaped(scalar): quoted += escape(scalar)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
    guard isWord(first) || first == "+" || first == "/", last != " " else { return false }
    return text.unicodeScalars.allSatisfy { isWord($0) || "-+./@_ ()%=;".unicodeScalars.contains($0) }
  }

  /// A letter, a digit or a Chinese character; other signs may mean something at one place or another.
  private func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) }
    return scalar.properties.isAlphabetic || ("\u{3001}"..."\u{3011}").contains(scalar)
      || "（）—–·，。；、《》“”".unicodeScalars.contains(scalar)
  }

  /// Controls, the line ends of YAML 1.1 and the byte-order mark.
  private func mustBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar == "\u{2028}"
      || scalar == "\u{2029}"
      || scalar == "\u{FEFF}"
  }

  private func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
