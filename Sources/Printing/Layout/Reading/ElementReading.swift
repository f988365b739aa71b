import Diagnostics
import Records
import Schema
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
    of list: [Located<ElementFields>], in holder: Holder, depth: Int, at place: SourcePlace,
    _ reading: inout LayoutReading
  ) -> [TemplatePart] {
    if depth > Self.deepest {
      reading.findings.append(LayoutFindings.tooDeep(place, limit: Self.deepest))
      return []
    }
    var parts: [TemplatePart] = []
    for element in list {
      guard !isFull else { break }
      if elements.count == Self.mostElements {
        isFull = true
        reading.findings.append(
          LayoutFindings.tooMany(reading.value(of: element).place, limit: Self.mostElements))
      } else {
        parts.append(part(for: element, in: holder, depth: depth, &reading))
      }
    }
    return parts
  }

  private mutating func part(
    for element: Located<ElementFields>, in holder: Holder, depth: Int, _ reading: inout LayoutReading
  ) -> TemplatePart {
    let fields = element.value
    let keys = ElementKeys(mapping: reading.value(of: element))
    let index = elements.count
    elements.append(
      Element(
        kind: .group, frame: frame(fields, keys, in: holder, &reading),
        space: space(fields, keys, in: holder, &reading), place: keys.place(fields.kind.rawValue)))
    let (kind, content) = read(fields, keys, depth: depth, &reading)
    elements[index].kind = kind
    checkSize(index, fields, keys, in: holder, &reading)
    let parts = [.bytes(ElementStream.opening(index))] + content + [.bytes(ElementStream.closing)]
    return conditions(fields, keys, around: parts, in: holder, &reading)
  }

  private func conditions(
    _ fields: ElementFields, _ keys: ElementKeys, around parts: [TemplatePart], in holder: Holder,
    _ reading: inout LayoutReading
  ) -> TemplatePart {
    var part = parts
    for (names, isInverted) in [(fields.unless, true), (fields.when, false)] {
      for name in (names?.value ?? []).reversed() {
        let place = reading.value(of: name).textPlace
        part = [.condition(name.value, at: place, isInverted: isInverted, part)]
      }
    }
    if let list = fields.each, holder == .sheet {
      reading.findings.append(LayoutFindings.eachOutside(reading.keyPlace(of: list)))
    } else if let list = fields.each {
      part = [.each(list.value, at: reading.value(of: list).textPlace, part)]
    }
    return .group(part)
  }
}

extension SideReading {
  private mutating func read(
    _ fields: ElementFields, _ keys: ElementKeys, depth: Int, _ reading: inout LayoutReading
  ) -> (Element.Kind, [TemplatePart]) {
    func template(_ text: Located<String>?) -> [TemplatePart] {
      guard let text, text.isWritten else { return [] }
      return [reading.value(of: text).textPart]
    }
    func content(_ holder: Holder, _ side: inout SideReading, _ reading: inout LayoutReading)
      -> [TemplatePart]
    {
      guard let list = fields.elements, list.isWritten else { return [] }
      let place = reading.value(of: list).place
      return side.parts(of: list.value, in: holder, depth: depth + 1, at: place, &reading)
    }
    let (gap, radius) = (fields.gap?.value ?? 0, fields.radius?.value ?? 0)
    switch fields.kind {
    case .text: return (.text(textSettings(fields, keys, &reading)), template(fields.content))
    case .image:
      let parts =
        template(fields.content) + [.bytes(ElementStream.separator)] + template(fields.alternative)
      return (.image(radius: radius), parts)
    case .code:
      let colour = reading.colour(fields.colour) ?? .black
      return (.code(fields.level?.value ?? .medium, colour), template(fields.content))
    case .box:
      let box = fields.box?.value
      let stroke = box?.stroke.map { reading.stroke($0.value) }
      return (.box(fill: reading.colour(box?.fill), stroke: stroke, radius: box?.radius?.value ?? 0), [])
    case .line:
      let line = fields.line?.value
      let stroke = line.map { reading.stroke($0.stroke) } ?? Stroke(colour: .black, width: 0.2)
      if let from = line?.from?.value, let to = line?.to?.value {
        return (.line(points: (Point(from), Point(to)), stroke: stroke), [])
      }
      if let located = fields.line, line?.from != nil || line?.to != nil {
        reading.findings.append(LayoutFindings.halfLine(reading.value(of: located).place))
      }
      return (.line(points: nil, stroke: stroke), [])
    case .group: return (.group, content(.sheet, &self, &reading))
    case .stack:
      let panel = Panel(
        padding: fields.pad?.value ?? 0, fill: reading.colour(fields.fill), radius: radius)
      let valign = fields.valign?.value ?? .top
      return (.stack(gap: gap, align: valign, panel), content(.stack, &self, &reading))
    case .row:
      let (across, down) = (fields.across?.value ?? .left, fields.valign?.value ?? .baseline)
      return (.row(gap: gap, across: across, down: down), content(.row, &self, &reading))
    }
  }

  private func textSettings(
    _ fields: ElementFields, _ keys: ElementKeys, _ reading: inout LayoutReading
  ) -> TextSettings {
    let settings = reading.settings(style: fields.style, fields.settings)
    if settings.fit == .shrink, settings.least == nil, fields.lacks("least") {
      reading.findings.append(LayoutFindings.noLeast(keys.place("text")))
    } else if let least = settings.least, least > settings.points {
      reading.findings.append(LayoutFindings.leastIsMore(keys.place("least"), least, settings.points))
    }
    return settings
  }
}

/// Where the keys of one element stand.
struct ElementKeys {
  let mapping: Value

  func has(_ name: String) -> Bool { mapping[name] != nil }

  /// The key as written; the whole element where it is not.
  func place(_ name: String) -> SourcePlace {
    mapping.entries.first { $0.key.string == name }?.key.place ?? mapping.place
  }
}

extension Point {
  fileprivate init(_ pair: PairType.Output) { self.init(x: pair.first, y: pair.second) }
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
