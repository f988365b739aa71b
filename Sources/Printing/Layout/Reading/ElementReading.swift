import Diagnostics
import Records
import Templates

/// Reads the elements of one side: what they are, and the template that writes which of them are there.
struct SideReading {
  /// More than any design has; the rest of a side is not read.
  static let mostElements = 1000
  /// Of groups, stacks and rows in each other.
  static let deepest = 12

  /// What holds an element decides where it stands.
  enum Holder { case sheet, stack, row }

  var elements: [Element] = []
  private var isFull = false

  /// What writes the elements of a list.
  mutating func parts(
    of list: Value, in holder: Holder, depth: Int, _ reading: inout LayoutReading
  ) -> [TemplatePart] {
    if depth > Self.deepest {
      reading.findings.append(LayoutFindings.tooDeep(list.place, limit: Self.deepest))
      return []
    }
    var parts: [TemplatePart] = []
    for value in list.elements {
      guard !isFull else { break }
      if elements.count == Self.mostElements {
        isFull = true
        reading.findings.append(LayoutFindings.tooMany(value.place, limit: Self.mostElements))
      } else if let part = part(for: value, in: holder, depth: depth, &reading) {
        parts.append(part)
      }
    }
    return parts
  }

  private mutating func part(
    for value: Value, in holder: Holder, depth: Int, _ reading: inout LayoutReading
  ) -> TemplatePart? {
    guard value.kind == .mapping else {
      reading.findings.append(LayoutFindings.noElement(value))
      return nil
    }
    let written = value.entries.filter { entry in
      LayoutKeys.elements.contains { $0.key.name == entry.key.string }
    }
    guard let main = written.first,
      let known = LayoutKeys.elements.first(where: { $0.key.name == main.key.string })
    else {
      reading.findings.append(LayoutFindings.noKind(value))
      return nil
    }
    if written.count > 1 {
      reading.findings.append(LayoutFindings.twoKinds(main.key, written[1].key))
      return nil
    }
    let keys = KeyReader(value, known.list, &reading)
    let index = elements.count
    elements.append(
      Element(
        kind: .group, frame: frame(keys, known.key, in: holder, &reading), space: 0, place: main.key.place))
    elements[index].space = space(keys, in: holder, &reading)
    let (kind, content) = read(known.key, main.value, keys, holder, depth: depth, &reading)
    elements[index].kind = kind
    checkSize(index, keys, known.key, in: holder, &reading)
    let parts = [.bytes(ElementStream.opening(index))] + content + [.bytes(ElementStream.closing)]
    return conditions(keys, around: parts, in: holder, &reading)
  }

  private mutating func conditions(
    _ keys: KeyReader, around parts: [TemplatePart], in holder: Holder, _ reading: inout LayoutReading
  ) -> TemplatePart {
    var part = parts
    for (key, isInverted) in [(LayoutKeys.unless, true), (LayoutKeys.when, false)] {
      for name in (keys.read(key, &reading) ?? []).reversed() {
        part = [.condition(name.string, at: name.textPlace, isInverted: isInverted, part)]
      }
    }
    if let list = keys.read(LayoutKeys.each, &reading) {
      if holder == .sheet {
        reading.findings.append(LayoutFindings.eachOutside(keys.keyPlace(LayoutKeys.each.entry)))
      } else if list.kind == .scalar, !list.isBlank {
        part = [.each(list.string, at: list.textPlace, part)]
      } else {
        reading.findings.append(LayoutFindings.badValue(LayoutKeys.each.entry, list))
      }
    }
    return .group(part)
  }
}

extension SideReading {
  private mutating func read(
    _ key: KeyEntry, _ value: Value, _ keys: KeyReader, _ holder: Holder, depth: Int,
    _ reading: inout LayoutReading
  ) -> (Element.Kind, [TemplatePart]) {
    let gap = { (reading: inout LayoutReading) in keys.read(LayoutKeys.gap, &reading) ?? 0 }
    func content(_ holder: Holder, _ side: inout SideReading, _ reading: inout LayoutReading)
      -> [TemplatePart]
    {
      guard let list = reading.expect(.sequence, value, key) else { return [] }
      return side.parts(of: list, in: holder, depth: depth + 1, &reading)
    }
    switch key {
    case LayoutKeys.text.entry:
      let settings = textSettings(keys, &reading)
      return (.text(settings), keys.read(LayoutKeys.text, &reading).map { [$0.textPart] } ?? [])
    case LayoutKeys.image.entry:
      let picture = keys.read(LayoutKeys.image, &reading).map { [$0.textPart] } ?? []
      let alternative = keys.read(LayoutKeys.alternative, &reading).map { [$0.textPart] } ?? []
      let radius = keys.read(LayoutKeys.radius, &reading) ?? 0
      return (.image(radius: radius), picture + [.bytes(ElementStream.separator)] + alternative)
    case LayoutKeys.code.entry:
      let level = keys.read(LayoutKeys.level, &reading) ?? .medium
      let colour = keys.read(LayoutKeys.colour, &reading) ?? .black
      return (.code(level, colour), keys.read(LayoutKeys.code, &reading).map { [$0.textPart] } ?? [])
    case LayoutKeys.box.entry:
      let own = KeyReader(value, LayoutKeys.ofBox, &reading)
      let fill = own.read(LayoutKeys.fill, &reading)
      let radius = own.read(LayoutKeys.radius, &reading) ?? 0
      let stroke = own.read(LayoutKeys.stroke, &reading).map {
        pen(KeyReader($0, LayoutKeys.ofStroke, &reading), &reading)
      }
      return (.box(fill: fill, stroke: stroke, radius: radius), [])
    case LayoutKeys.line.entry:
      let own = KeyReader(value, LayoutKeys.ofLine, &reading)
      let stroke = pen(own, &reading)
      let ends = (own.read(LayoutKeys.from, &reading), own.read(LayoutKeys.to, &reading))
      if let from = ends.0, let to = ends.1 { return (.line(points: (from, to), stroke: stroke), []) }
      if ends.0 != nil || ends.1 != nil { reading.findings.append(LayoutFindings.halfLine(own.place)) }
      return (.line(points: nil, stroke: stroke), [])
    case LayoutKeys.stack.entry:
      let valign = keys.read(LayoutKeys.valign, &reading) ?? .top
      let panel = Panel(
        padding: keys.read(LayoutKeys.pad, &reading) ?? 0, fill: keys.read(LayoutKeys.fill, &reading),
        radius: keys.read(LayoutKeys.radius, &reading) ?? 0)
      return (.stack(gap: gap(&reading), align: valign, panel), content(.stack, &self, &reading))
    case LayoutKeys.row.entry:
      let align = keys.read(LayoutKeys.across, &reading) ?? .left
      let valign = keys.read(LayoutKeys.valign, &reading) ?? .baseline
      return (.row(gap: gap(&reading), across: align, down: valign), content(.row, &self, &reading))
    default: return (.group, content(.sheet, &self, &reading))
    }
  }

  private func textSettings(_ keys: KeyReader, _ reading: inout LayoutReading) -> TextSettings {
    let style = keys.read(LayoutKeys.style, &reading) ?? PartialTextSettings()
    let settings = reading.settings(keys).applied(to: style.applied(to: TextSettings()))
    if settings.fit == .shrink, settings.least == nil, !keys.seemsToHave(LayoutKeys.least.entry) {
      reading.findings.append(
        LayoutFindings.missingKey(
          LayoutKeys.least.entry, keys.keyPlace(LayoutKeys.text.entry),
          Words(zh: "缩小的文字", en: "a text that shrinks"),
          Words(zh: "要说最小缩到几磅", en: "say how small it may become")))
    } else if let least = settings.least, least > settings.points {
      reading.findings.append(
        LayoutFindings.leastIsMore(keys.keyPlace(LayoutKeys.least.entry), least, settings.points))
    }
    return settings
  }

  private func pen(_ keys: KeyReader, _ reading: inout LayoutReading) -> Stroke {
    Stroke(
      colour: keys.read(LayoutKeys.colour, &reading) ?? .black,
      width: keys.read(LayoutKeys.pen, &reading) ?? 0.2)
  }
}

extension Value {
  /// Where the text's bytes begin in the file, if they stand there as they are.
  private var textStart: Int? {
    guard style == .plain || style == .quoted else { return nil }
    let margin = style == .quoted ? 1 : 0
    let range = place.range
    guard range.count >= 2 * margin else { return nil }
    let inner = (range.lowerBound + margin)..<(range.upperBound - margin)
    return withBytes { $0.elementsEqual(document.source[inner]) } ? inner.lowerBound : nil
  }

  fileprivate var textPart: TemplatePart { .text(string, at: place, start: textStart) }

  /// The text without its quotes.
  fileprivate var textPlace: SourcePlace {
    guard let start = textStart else { return place }
    return SourcePlace(path: place.path, range: start..<start + string.utf8.count)
  }
}
