import Bytes
import Diagnostics
import Records

/// What is known and what was found wrong while a layout file is read.
struct LayoutReading {
  let context: LayoutContext
  let path: String
  var findings: [Finding] = []
  var faces = LayoutFaces()
  /// In the order of the file, as are the styles.
  var colours: [(name: String, colour: Colour)] = []
  var styles: [(name: String, settings: PartialTextSettings)] = []

  init(context: LayoutContext, path: String) {
    self.context = context
    self.path = path
  }
}

/// The faces of a layout by their names.
struct LayoutFaces {
  var names: [String] = []
  var requests: [[FaceRequest]] = []
}

/// The parts of a layout file, its elements not read yet.
struct LayoutSheet {
  var title: Words?
  var model: String?
  var size: Size?
  var bleed = 3.0
  var safe = 3.0
  var sides: [(name: Value, elements: Value)] = []

  init(_ value: Value, _ reading: inout LayoutReading) {
    let keys = KeyReader(value, LayoutKeys.ofFile, &reading)
    title = keys.read(LayoutKeys.title, &reading)
    let needed = Words(zh: "每个版式都要写它", en: "every layout has it")
    model = keys.require(LayoutKeys.shows, needed, &reading).flatMap { reading.model($0) }
    size = keys.require(LayoutKeys.sheetSize, needed, &reading).map { Size(width: $0.x, height: $0.y) }
    bleed = keys.read(LayoutKeys.bleed, &reading) ?? bleed
    safe = keys.read(LayoutKeys.safe, &reading) ?? safe
    if let faces = keys.read(LayoutKeys.faces, &reading) { reading.readFaces(faces) }
    if reading.faces.names.isEmpty { reading.faces.requests = [[FaceRequest()]] }
    if let colours = keys.read(LayoutKeys.colours, &reading) { reading.readColours(colours) }
    if let styles = keys.read(LayoutKeys.styles, &reading) { reading.readStyles(styles) }
    if let sides = keys.require(LayoutKeys.sides, needed, &reading) {
      for (name, elements) in sides.entries where reading.isSide(name, elements) {
        self.sides.append((name, elements))
      }
    }
    self.sides.sort { $0.name.string == "front" && $1.name.string != "front" }
  }
}

extension LayoutReading {
  fileprivate mutating func isSide(_ name: Value, _ elements: Value) -> Bool {
    if !["front", "back"].contains(name.string) {
      findings.append(LayoutFindings.unknownSide(name))
      return false
    }
    return expect(.sequence, elements, LayoutKeys.sides.entry) != nil
  }

  fileprivate mutating func model(_ value: Value) -> String? {
    let known = context.models.keys.sorted(by: precedesInBytes)
    if value.kind == .scalar, known.contains(value.string) { return value.string }
    findings.append(LayoutFindings.badChoice(LayoutKeys.shows.entry, value, among: known))
    return nil
  }

  mutating func words(_ value: Value, _ entry: KeyEntry) -> Words? {
    if value.kind == .scalar { return Words(same: value.string) }
    let zh = (value["zh"] ?? value["zh-CN"])?.string
    let en = value["en"]?.string
    if let words = zh ?? en { return Words(zh: zh ?? words, en: en ?? words) }
    findings.append(LayoutFindings.badValue(entry, value))
    return nil
  }

  // MARK: - Faces

  fileprivate mutating func readFaces(_ value: Value) {
    for (name, face) in value.entries {
      let choices = face.kind == .sequence ? Array(face.elements) : [face]
      var requests: [FaceRequest] = []
      for choice in choices {
        if let request = readFace(choice, named: name.string) { requests.append(request) }
      }
      faces.names.append(name.string)
      faces.requests.append(requests.isEmpty ? [FaceRequest()] : requests)
    }
  }

  private mutating func readFace(_ value: Value, named name: String) -> FaceRequest? {
    let keys = KeyReader(value, LayoutKeys.ofFace, &self)
    guard value.kind == .mapping else { return nil }
    let weight = keys.read(LayoutKeys.weight, &self) ?? .regular
    guard let file = keys.read(LayoutKeys.fontFile, &self) else {
      let family = keys.read(LayoutKeys.family, &self)
      return FaceRequest(family: family.map(\.string) ?? FaceRequest.defaultFamily, weight: weight)
    }
    guard file.kind == .scalar, let bytes = context.file(file.string) else {
      findings.append(LayoutFindings.missingFile(file))
      return nil
    }
    let family = keys.read(LayoutKeys.family, &self)?.string ?? name
    return FaceRequest(family: family, weight: weight, file: FontFile(name: file.string, bytes: bytes))
  }

  mutating func face(_ value: Value, _ entry: KeyEntry) -> Int? {
    if value.kind == .scalar, let index = faces.names.firstIndex(of: value.string) { return index }
    findings.append(LayoutFindings.unknownFace(value, among: faces.names))
    return nil
  }

  // MARK: - Colours

  fileprivate mutating func readColours(_ value: Value) {
    for (name, colour) in value.entries {
      if let known = Colour(hexadecimal: colour.string) {
        colours.append((name.string, known))
      } else {
        colours.append((name.string, .black))
        findings.append(
          LayoutFindings.badValue(LayoutKeys.colour.entry, colour, wanted: LayoutFindings.hexadecimal))
      }
    }
  }

  mutating func colour(_ value: Value, _ entry: KeyEntry) -> Colour? {
    let name = value.string
    if value.kind == .scalar {
      if let known = colours.first(where: { $0.name == name }) { return known.colour }
      if name == "black" { return .black }
      if name == "white" { return .white }
      if let colour = Colour(hexadecimal: name) { return colour }
    }
    findings.append(
      LayoutFindings.unknownColour(value, entry, among: colours.map(\.name) + ["black", "white"]))
    return nil
  }

  // MARK: - Styles

  fileprivate mutating func readStyles(_ value: Value) {
    for (name, style) in value.entries {
      let keys = KeyReader(style, LayoutKeys.ofStyle, &self)
      styles.append((name.string, settings(keys)))
    }
  }

  mutating func style(_ value: Value, _ entry: KeyEntry) -> PartialTextSettings? {
    if value.kind == .scalar, let known = styles.first(where: { $0.name == value.string }) {
      return known.settings
    }
    findings.append(LayoutFindings.unknownStyle(value, among: styles.map(\.name)))
    return nil
  }

  mutating func settings(_ keys: KeyReader) -> PartialTextSettings {
    PartialTextSettings(
      face: keys.read(LayoutKeys.face, &self), points: keys.read(LayoutKeys.points, &self),
      least: keys.read(LayoutKeys.least, &self), spacing: keys.read(LayoutKeys.spacing, &self),
      leading: keys.read(LayoutKeys.leading, &self), lines: keys.read(LayoutKeys.lines, &self),
      fit: keys.read(LayoutKeys.fit, &self), align: keys.read(LayoutKeys.align, &self),
      valign: keys.read(LayoutKeys.valign, &self), figures: keys.read(LayoutKeys.figures, &self),
      balance: keys.read(LayoutKeys.balance, &self), colour: keys.read(LayoutKeys.colour, &self))
  }
}

extension Colour {
  /// `#rrggbb`.
  init?(hexadecimal text: String) {
    let digits = text.utf8.dropFirst()
    guard text.utf8.first == UInt8(ascii: "#"), digits.count == 6,
      let number = UInt32(String(text.dropFirst()), radix: 16),
      !digits.contains(UInt8(ascii: "+")), !digits.contains(UInt8(ascii: "-"))
    else { return nil }
    self.init(
      red: UInt8(number >> 16 & 0xFF), green: UInt8(number >> 8 & 0xFF), blue: UInt8(number & 0xFF))
  }
}
