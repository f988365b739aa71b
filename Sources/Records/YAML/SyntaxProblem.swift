import CYAML
import Diagnostics

extension EventLoop {
  /// What libyaml stumbled over, in plain words, put where the mistake stands rather than where it was noticed.
  mutating func reportSyntax(_ parser: yaml_parser_t) {
    let problem = cursor.offset(of: parser.problem_mark.index)
    let trouble = Trouble(
      problem: parser.problem.map { String(cString: $0) } ?? "",
      context: parser.context.map { String(cString: $0) } ?? "", at: min(problem, part.upperBound),
      since: parser.context == nil ? nil : min(cursor.offset(of: parser.context_mark.index), part.upperBound))
    if ["an alias", "an anchor", "a tag", "a %TAG"].contains(where: { trouble.context.contains($0) })
      || trouble.problem == "found undefined tag handle"
    {
      let start = min(trouble.since ?? trouble.at, trouble.at)
      var end = start
      while end < part.upperBound, !isBlank(bytes[end]) { end += 1 }
      return refuseUnreadableProperty(start..<max(end, start))
    }
    let (mistake, range) = diagnose(trouble)
    reportSyntax(mistake, at: range, noticed: trouble.at)
  }

  /// One syntax finding a reading: what follows the first cannot be judged before that is mended.
  mutating func reportSyntax(_ mistake: SyntaxMistake, at range: Range<Int>, noticed: Int? = nil) {
    isComplete = false
    guard stop == nil else { return }
    stop = YAMLParser.Stop(
      finding: findings.count, mends: mistake.mends, range: range, noticed: noticed ?? range.lowerBound)
    findings.append(RecordsRules.syntax.finding(at: place(range), mistake.message, help: mistake.help))
  }
}

/// libyaml's report with its marks turned into byte offsets.
private struct Trouble {
  let problem: String
  let context: String
  /// Where the problem was noticed.
  let at: Int
  /// Where what was being scanned or parsed began.
  let since: Int?
}

extension EventLoop {
  private typealias Diagnosis = (mistake: SyntaxMistake, range: Range<Int>)

  private func diagnose(_ trouble: Trouble) -> Diagnosis {
    let lines = SourceLines(bytes: bytes, part: part)
    let here = lines.scalar(at: trouble.at)
    if !trouble.context.contains("quoted scalar"), let slip = slip(at: trouble, lines) { return slip }
    if trouble.problem.contains("tab character")
      || (trouble.at < part.upperBound && bytes[trouble.at] == 0x09)
    {
      return (.tabIndentation, tabs(at: trouble.at))
    }
    if trouble.context.contains("quoted scalar") {
      if trouble.problem.contains("escape") || trouble.problem.contains("hexdecimal") {
        return (.unknownEscape, trouble.at..<min(trouble.at + 2, part.upperBound))
      }
      return unclosed(quoteAt: trouble.since ?? trouble.at, lines)
    }
    if let quoted = lastQuoted, let found = quoteMistake(quoted, trouble, lines) { return found }
    if trouble.at >= part.upperBound, let frame = tape.frames.last, frame.isFlow {
      return unclosed(bracketAt: tape.nodes[frame.node].start, lines)
    }
    switch trouble.problem {
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      return flowMistake(trouble, lines)
    case "could not find expected ':'":
      let start = trouble.since ?? trouble.at
      if let comma = commaBefore(start, lines) { return comma }
      return lines.colonMistake(onLineFrom: lines.start(of: start)) ?? lines.colonMistake(in: window(trouble))
        ?? (.missingColon, lines.content(from: start))
    case "mapping values are not allowed in this context":
      return lines.colonMistake(in: window(trouble)) ?? colonHere(trouble, lines)
    default:
      return lines.colonMistake(in: window(trouble)) ?? plainMistake(trouble, lines) ?? (.other, here)
    }
  }

  /// From the last event, or the plain scalar that swallowed lines, to the end of the line with the problem.
  private func window(_ trouble: Trouble) -> Range<Int> {
    let lines = SourceLines(bytes: bytes, part: part)
    let last = lines.end(of: trouble.at)
    guard let plain = lastPlain, plain.upperBound >= lastEnd,
      lines.end(of: plain.lowerBound) < plain.upperBound,
      lines.startsEntry(at: plain.lowerBound)
    else { return min(lastEnd, last)..<last }
    return lines.start(of: plain.lowerBound)..<last
  }

  private func tabs(at offset: Int) -> Range<Int> {
    var start = offset
    while start > part.lowerBound, bytes[start - 1] == 0x09 { start -= 1 }
    var end = offset
    while end < part.upperBound, bytes[end] == 0x09 { end += 1 }
    return start..<end
  }

  /// A quoted scalar right before the problem: it swallowed lines, or something is glued to its end.
  private func quoteMistake(_ quoted: Range<Int>, _ trouble: Trouble, _ lines: SourceLines) -> Diagnosis? {
    guard quoted.upperBound <= trouble.at, lines.start(of: quoted.upperBound) == lines.start(of: trouble.at)
    else {
      return nil
    }
    if lines.end(of: quoted.lowerBound) < quoted.upperBound, lastEnd <= quoted.upperBound {
      return unclosed(quoteAt: quoted.lowerBound, lines)
    }
    guard quoted.upperBound == trouble.at, trouble.problem.contains("expected") else { return nil }
    if lines.has("：", at: trouble.at) { return (.fullWidthColon, trouble.at..<trouble.at + 3) }
    if let comma = lines.fullWidthComma(in: trouble.at..<trouble.at + 1) { return (.fullWidthComma, comma) }
    return (.textAfterQuote, lines.content(from: trouble.at))
  }

  private func flowMistake(_ trouble: Trouble, _ lines: SourceLines) -> Diagnosis {
    let open = trouble.since ?? trouble.at
    if let comma = lines.fullWidthComma(in: open..<max(open, trouble.at)) { return (.fullWidthComma, comma) }
    if let wide = lines.fullWidthBracket(in: open..<lines.end(of: open)) { return (.fullWidthBracket, wide) }
    let sameLine = lines.start(of: open) == lines.start(of: trouble.at) && trouble.at < part.upperBound
    let deeper =
      lines.indentation(of: trouble.at) > lines.indentation(of: open) && trouble.at < part.upperBound
    if sameLine || deeper { return (.missingComma, lines.scalar(at: trouble.at)) }
    return unclosed(bracketAt: open, lines)
  }

  /// A bracket that nothing closes, or that a full-width one was meant to.
  private func unclosed(bracketAt open: Int, _ lines: SourceLines) -> Diagnosis {
    if let wide = lines.fullWidthBracket(in: open..<lines.end(of: open)) { return (.fullWidthBracket, wide) }
    return (.unclosedFlow(open: bytes[open]), lines.scalar(at: open))
  }

  /// A quote that nothing closes, or that a curly one was meant to.
  private func unclosed(quoteAt open: Int, _ lines: SourceLines) -> Diagnosis {
    if let curly = lines.curlyQuote(in: open..<lines.end(of: open)) { return (.smartQuote, curly) }
    return (.unclosedQuote, lines.scalar(at: open))
  }

  /// What the line itself shows at a glance, whatever libyaml thought of it.
  private func slip(at trouble: Trouble, _ lines: SourceLines) -> Diagnosis? {
    for offset in [trouble.at, trouble.since].compactMap(\.self) {
      if let slip = lines.slip(onLineFrom: lines.start(of: offset)) { return slip }
    }
    return nil
  }

  /// A key that was looked for inside a flow collection may be a value whose comma is full width.
  private func commaBefore(_ offset: Int, _ lines: SourceLines) -> Diagnosis? {
    guard tape.frames.last?.isFlow == true else { return nil }
    return lines.fullWidthComma(in: lines.start(of: offset)..<lines.end(of: offset)).map {
      (.fullWidthComma, $0)
    }
  }

  /// A colon where no key may stand: a second one in its line, or a key indented below a finished value.
  private func colonHere(_ trouble: Trouble, _ lines: SourceLines) -> Diagnosis {
    let lineStart = lines.start(of: trouble.at)
    let key = lineStart + lines.indentation(of: trouble.at)
    let before = UnsafeBufferPointer(rebasing: bytes[key..<max(key, trouble.at)])
    let hasColonBefore = zip(before, before.dropFirst()).contains { $0 == UInt8(ascii: ":") && $1 == 0x20 }
    if hasColonBefore || lastPlain?.lowerBound ?? 0 > key {
      return (.secondColon, lines.scalar(at: trouble.at))
    }
    return (.tooDeep, key..<max(key, trouble.at))
  }

  /// Something other than an entry where a list goes on.
  private func dashMistake(_ trouble: Trouble, _ lines: SourceLines) -> Diagnosis {
    let rest = lines.content(from: trouble.at)
    if bytes[rest].first == UInt8(ascii: "-") {
      return (.missingSpaceAfterDash, lines.scalar(at: trouble.at))
    }
    let list = trouble.since ?? trouble.at
    let isAligned = lines.indentation(of: trouble.at) == list - lines.start(of: list)
    return (isAligned ? .missingDash : .misaligned, rest)
  }

  private func quotedKeyLacksColon(_ trouble: Trouble, _ lines: SourceLines) -> Bool {
    guard let quoted = lastQuoted else { return false }
    return lines.start(of: quoted.lowerBound) == lines.start(of: trouble.at)
  }

  private func plainMistake(_ trouble: Trouble, _ lines: SourceLines) -> Diagnosis? {
    let rest = lines.content(from: trouble.at)
    let byte = trouble.at < part.upperBound ? bytes[trouble.at] : 0
    if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") {
      return (.strayBracket, lines.scalar(at: trouble.at))
    }
    switch trouble.problem {
    case "did not find expected key": return (.misaligned, rest)
    case "did not find expected '-' indicator": return dashMistake(trouble, lines)
    case "did not find expected node content" where byte == UInt8(ascii: ","):
      return (.emptyEntry, lines.scalar(at: trouble.at))
    case "did not find expected comment or line break": return (.textAfterBlockMark, rest)
    case "did not find expected <document start>" where quotedKeyLacksColon(trouble, lines):
      return (.missingColon, rest)
    case "block sequence entries are not allowed in this context":
      return (.dashHere, trouble.at..<min(trouble.at + 1, part.upperBound))
    case "found character that cannot start any token":
      return (.specialCharacter, lines.scalar(at: trouble.at))
    case "did not find expected <document start>": return (.severalRoots, rest)
    default: return nil
    }
  }
}
