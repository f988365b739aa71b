/// A line of a shaped text.
struct LineRange: Equatable {
  /// Without the spaces at its end.
  var clusters: Range<Int>
  /// Thousandths of an em.
  var width: Int
  var endsParagraph: Bool
}

/// A shaped text's lines at one width.
struct WrappedLines {
  var lines: [LineRange] = []
  var width = 0
  /// A word or number was broken, or is wider than the line.
  var isForced = false
}

extension ShapedText {
  /// Each line takes as much as fits.
  ///
  /// - Parameter width: In thousandths of an em.
  func wrapped(_ width: Int) -> WrappedLines {
    var result = WrappedLines()
    var start = 0
    while start < clusters.count {
      let (end, isForced) = lineEnd(from: start, width)
      result.isForced = result.isForced || isForced
      var last = end
      while last > start, clusters[last - 1].isSpace || clusters[last - 1].glyphs.isEmpty { last -= 1 }
      let line = LineRange(
        clusters: start..<last, width: lineWidth(start..<last),
        endsParagraph: clusters[end - 1].breakAfter == .mandatory)
      result.width = max(result.width, line.width)
      result.lines.append(line)
      start = end
      // What separated two lines begins none; a paragraph may be indented.
      while start < clusters.count, clusters[start].isSpace, !line.endsParagraph { start += 1 }
    }
    return result
  }

  /// Of clusters that stand in a line by themselves.
  func lineWidth(_ range: Range<Int>) -> Int {
    guard let first = range.first, let last = range.last else { return 0 }
    var width = -clusters[first].lead - clusters[last].trail - letterSpacing - clusters[first].gap
    for cluster in clusters[range] { width += cluster.gap + cluster.advance + letterSpacing }
    return width
  }

  /// Where the line ends that begins at `start`, spaces at its end included.
  private func lineEnd(from start: Int, _ width: Int) -> (end: Int, isForced: Bool) {
    var pen = -clusters[start].lead - clusters[start].gap
    var allowed: Int?
    var reluctant: Int?
    for index in start..<clusters.count {
      let cluster = clusters[index]
      pen += cluster.gap + cluster.advance
      if !cluster.isSpace, !cluster.glyphs.isEmpty, pen - cluster.trail > width {
        if let allowed { return (allowed, false) }
        if let reluctant { return (reluctant, true) }
        return (forcedEnd(from: start, before: index), true)
      }
      pen += letterSpacing
      switch cluster.breakAfter {
      case .mandatory: return (index + 1, false)
      case .allowed: allowed = index + 1
      case .reluctant: reluctant = index + 1
      case .never: break
      }
    }
    return (clusters.count, false)
  }

  /// At least one cluster, and no more than fit but where punctuation would begin the next line.
  private func forcedEnd(from start: Int, before index: Int) -> Int {
    var end = max(index, start + 1)
    while end > start + 1, end < clusters.count, clusters[end].isForbiddenAtStart { end -= 1 }
    return end < clusters.count && clusters[end].isForbiddenAtStart ? max(index, start + 1) : end
  }

  /// The least width that takes no more lines than `width` does.
  func balanced(_ width: Int) -> WrappedLines {
    let greedy = wrapped(width)
    guard greedy.lines.count > 1 else { return greedy }
    var best = greedy
    var (low, high) = (greedy.lines.reduce(0) { $0 + $1.width } / greedy.lines.count - 1, greedy.width)
    while high - low > 10 {
      let middle = (low + high) / 2
      let lines = wrapped(middle)
      if lines.lines.count == greedy.lines.count, lines.isForced == greedy.isForced {
        (best, high) = (lines, middle)
      } else {
        low = middle
      }
    }
    return best
  }
}
