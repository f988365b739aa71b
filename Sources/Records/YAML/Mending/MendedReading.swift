import Diagnostics

/// Finds the mistakes behind a mistake of syntax: mends it in memory, reads again, and so on.
///
/// Nothing that was mended is kept but findings. Where a mistake could be mended in several ways, the one is taken with which
/// the next trouble lies furthest behind it; where none gets further, the rest of the file stays unjudged.
struct MendedReading {
  let path: String
  let source: [UInt8]
  let part: Range<Int>

  /// Bytes that are read again for one file, so that a large one full of mistakes takes no longer than others.
  private static let mostBytes = 8 << 20

  /// The findings of a whole file, in original places.
  func findings(after first: YAMLParser.Outcome) -> [Finding] {
    var text = MendedText(source)
    var outcome = first
    var syntax: [Finding] = []
    var lines: Set<Int> = []
    var seen: Set<Range<Int>> = []
    var bytesLeft = Self.mostBytes
    while let stop = outcome.stop {
      let place = text.place(of: stop.range)
      // A second mistake on a line is seen once the first is mended.
      if lines.insert(line(of: place.lowerBound)).inserted {
        syntax.append(outcome.findings[stop.finding].moved(to: text))
      }
      guard seen.insert(place).inserted, syntax.count < YAMLParser.mostFindings,
        let next = furthest(mending: stop, in: text, seen, &bytesLeft)
      else { break }
      (text, outcome) = next
    }
    let others = outcome.findings.enumerated().filter { $0.offset != outcome.stop?.finding }
    return Array(
      (syntax + others.map { $0.element.moved(to: text) }).sorted().prefix(YAMLParser.mostFindings))
  }

  private typealias Attempt = (text: MendedText, outcome: YAMLParser.Outcome)

  /// - Parameter seen: the places of mistakes that were mended: one that is still found there was not.
  private func furthest(
    mending stop: YAMLParser.Stop, in text: MendedText, _ seen: Set<Range<Int>>, _ bytesLeft: inout Int
  ) -> Attempt? {
    var best: (attempt: Attempt, reach: Int)?
    for edits in candidates(of: stop, in: text) {
      guard let mended = text.edited(edits), bytesLeft >= mended.bytes.count else { continue }
      bytesLeft -= mended.bytes.count
      let outcome = read(mended)
      let reach = outcome.stop.map { mended.place(of: $0.noticed) } ?? .max
      guard !(outcome.stop.map { seen.contains(mended.place(of: $0.range)) } ?? false),
        reach > best?.reach ?? -1
      else { continue }
      best = ((mended, outcome), reach)
      if reach == .max { break }
    }
    return best?.attempt
  }

  private func candidates(of stop: YAMLParser.Stop, in text: MendedText) -> [[TextEdit]] {
    text.bytes.withUnsafeBufferPointer { bytes in
      let lines = SourceLines(bytes: bytes, part: part(of: text))
      return stop.mends.flatMap { $0.candidates(at: stop.range, in: lines) }
    }
  }

  private func part(of text: MendedText) -> Range<Int> {
    part.lowerBound..<part.upperBound + text.bytes.count - source.count
  }

  private func read(_ text: MendedText) -> YAMLParser.Outcome {
    var storage = TapeStorage()
    var outcome = text.bytes.withUnsafeBufferPointer {
      YAMLParser.readByEvents(path: path, bytes: $0, part: part(of: text), storage: &storage)
    }
    if outcome.stop == nil, outcome.isComplete {
      let document = Document(path: path, source: text.bytes, nodes: storage.nodes, text: storage.text)
      outcome = outcome.stopped(at: outcome.roots.map { Value(document: document, index: $0) }) ?? outcome
    }
    return outcome
  }

  private func line(of offset: Int) -> Int {
    source.withUnsafeBufferPointer { SourceLines(bytes: $0, part: part).start(of: offset) }
  }
}

extension YAMLParser.Outcome {
  var stopped: YAMLParser.Outcome? { stop == nil ? nil : self }

  /// Stopped by the first record that is a mere word although its line shows that it was meant as keys with values, as when
  /// every colon in a file is full width.
  func stopped(at roots: [Value]) -> YAMLParser.Outcome? {
    for root in roots {
      if root.kind == .scalar, let stopped = stopped(at: root) { return stopped }
      guard root.kind == .sequence else { continue }
      for element in root.elements where element.kind == .scalar {
        if let stopped = stopped(at: element) { return stopped }
      }
    }
    return nil
  }

  private func stopped(at value: Value) -> YAMLParser.Outcome? {
    guard value.style == .plain else { return nil }
    let found = value.document.source.withUnsafeBufferPointer { bytes in
      let lines = SourceLines(bytes: bytes, part: value.place.range)
      return lines.slip(onLineFrom: value.place.range.lowerBound)
        ?? lines.colonMistake(onLineFrom: value.place.range.lowerBound)
    }
    guard let (mistake, range) = found else { return nil }
    var outcome = self
    outcome.isComplete = false
    outcome.stop = YAMLParser.Stop(
      finding: outcome.findings.count, mends: mistake.mends, range: range, noticed: range.lowerBound)
    outcome.findings.append(
      RecordsRules.syntax.finding(
        at: SourcePlace(path: value.place.path, range: range), mistake.message, help: mistake.help))
    return outcome
  }
}

extension Finding {
  /// With its places where they were before the text was mended.
  fileprivate func moved(to text: MendedText) -> Finding {
    func moved(_ place: SourcePlace) -> SourcePlace {
      SourcePlace(path: place.path, range: text.place(of: place.range))
    }
    return Finding(
      rule: rule, severity: severity, article: article, gist: gist, place: moved(place), message: message,
      label: label, help: help, notes: notes.map { Note($0.message, at: moved($0.place)) })
  }
}
