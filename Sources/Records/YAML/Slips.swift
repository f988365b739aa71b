import Diagnostics

extension Value {
  /// Mistakes that the lines of a plain text show where a group of fields or a list was meant: `电话：1` under `office:` is good
  /// YAML, and a mere text.
  ///
  /// One for each line that shows one; empty where the text is just a text.
  package var slips: [Finding] {
    guard kind == .scalar, style == .plain else { return [] }
    let part = place.range
    return document.source.withUnsafeBufferPointer { bytes in
      let lines = SourceLines(bytes: bytes, part: part)
      var found: [Finding] = []
      var line: Int? = part.lowerBound
      while let start = line, found.count < YAMLParser.mostFindings {
        if let (mistake, range) = lines.slip(onLineFrom: start) ?? lines.colonMistake(onLineFrom: start)
          ?? lines.fullWidthBracket(onLineFrom: start)
        {
          found.append(
            RecordsRules.syntax.finding(
              at: SourcePlace(path: place.path, range: range), mistake.message, help: mistake.help))
        }
        line = lines.next(after: start)
      }
      return found
    }
  }

  /// The comma between entries in brackets that is full width, so that they became one entry; nil where it can be part of
  /// a text, as entries of several words are.
  package var fullWidthComma: Finding? {
    guard kind == .scalar, style == .plain else { return nil }
    let longestEntry = 8
    let text = String(decoding: document.source[place.range], as: UTF8.self)
    guard text.contains("，"),
      text.split(separator: "，", omittingEmptySubsequences: false).allSatisfy({
        (1...longestEntry).contains($0.count)
      })
    else { return nil }
    let comma = document.source.withUnsafeBufferPointer {
      SourceLines(bytes: $0, part: place.range).fullWidthComma(in: place.range)
    }
    return comma.map {
      RecordsRules.syntax.finding(
        at: SourcePlace(path: place.path, range: $0), SyntaxMistake.fullWidthComma.message,
        help: Words(
          zh: "改成英文逗号加空格“, ”；若逗号是文字的一部分，把整项括在英文引号里",
          en:
            "write an ASCII comma and a space, `, `; put the entry in quotes if the comma belongs to its text"
        ))
    }
  }
}

extension SourceLines {
  fileprivate func fullWidthBracket(onLineFrom first: Int) -> (mistake: SyntaxMistake, range: Range<Int>)? {
    let begin = contentStart(of: first)
    return fullWidthBracket(in: begin..<min(begin + 1, part.upperBound)).map { (.fullWidthBracket, $0) }
  }
}
