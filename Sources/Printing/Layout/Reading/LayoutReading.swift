import Bytes
import Diagnostics
import Records
import Schema

/// What is known and what was found wrong while a layout file is read.
struct LayoutReading {
  let context: LayoutContext
  /// The file's mapping.
  private let root: Value
  var findings: [Finding] = []
  private(set) var faces = LayoutFaces()
  /// In the order of the file, as are the styles.
  private var colours: [(name: String, colour: Colour)] = []
  private var styles: [(name: String, fields: TextFields)] = []

  init(_ root: Value, context: LayoutContext) {
    self.context = context
    self.root = root
  }

  func value<Content>(of located: Located<Content>) -> Value { root.at(located.node) }

  /// The key that a value stands behind.
  func keyPlace<Content>(of located: Located<Content>) -> SourcePlace { root.at(located.node - 1).place }
}

/// The faces of a layout by their names.
struct LayoutFaces {
  var names: [String] = []
  var requests: [[FaceRequest]] = []
}

extension LayoutReading {
  /// The file's fields; nil where it has none. Faces, colours and styles are known afterwards.
  mutating func read() -> LayoutFile? {
    guard let file = root.read(as: .group(LayoutFile.self), PrintingRules.layoutFindings, findings: &findings)
    else { return nil }
    for entry in file.faces?.value ?? [] {
      faces.names.append(entry.key.value)
      let requests = entry.value.value.compactMap { request($0.value, named: entry.key.value) }
      faces.requests.append(requests.isEmpty ? [FaceRequest()] : requests)
    }
    if faces.names.isEmpty { faces.requests = [[FaceRequest()]] }
    for entry in file.colours?.value ?? [] {
      let colour = Colour(hexadecimal: entry.value.value)
      if colour == nil, entry.value.isWritten {
        findings.append(
          PrintingRules.layoutFindings.wrong(value(of: entry.value), .words(Colour.hexadecimal)))
      }
      colours.append((entry.key.value, colour ?? .black))
    }
    for entry in file.styles?.value ?? [] {
      styles.append((entry.key.value, entry.value.value))
      // What is wrong with a style that no text uses is said too.
      var settings = TextSettings()
      apply(entry.value.value, to: &settings)
    }
    return file
  }

  private mutating func request(_ fields: FaceFields, named name: String) -> FaceRequest? {
    let weight = fields.weight?.value ?? .regular
    guard let file = fields.file else {
      return FaceRequest(family: fields.family?.value ?? FaceRequest.defaultFamily, weight: weight)
    }
    guard let bytes = context.file(file.value) else {
      findings.append(LayoutFindings.missingFile(value(of: file)))
      return nil
    }
    return FaceRequest(
      family: fields.family?.value ?? name, weight: weight, file: FontFile(name: file.value, bytes: bytes))
  }

  /// The model that a layout shows; nil for one that is not known.
  mutating func model(_ shows: Located<String>) -> String? {
    let known = context.models.keys.sorted(by: precedesInBytes)
    guard shows.isWritten, !known.contains(shows.value) else { return shows.isWritten ? shows.value : nil }
    let nearest = nearestName(to: shows.value, among: known)
    findings.append(
      PrintingRules.layoutFindings.wrong(
        value(of: shows), .choice(known.map { ChoiceName($0) }, nearest: nearest)))
    return nil
  }

  mutating func colour(_ name: Located<String>?) -> Colour? {
    guard let name else { return nil }
    if let known = colours.first(where: { $0.name == name.value }) { return known.colour }
    switch name.value {
    case "black": return .black
    case "white": return .white
    default:
      if let colour = Colour(hexadecimal: name.value) { return colour }
      findings.append(
        LayoutFindings.unknownColour(value(of: name), among: colours.map(\.name) + ["black", "white"]))
      return nil
    }
  }

  /// How a text is set: as its style says, then as it says itself.
  mutating func settings(style name: Located<String>?, _ own: TextFields?) -> TextSettings {
    var settings = TextSettings()
    if let name {
      if let known = styles.first(where: { $0.name == name.value }) {
        apply(known.fields, to: &settings)
      } else {
        findings.append(
          LayoutFindings.unknown(PrintingRules.unknownName, value(of: name), in: "styles", styles.map(\.name))
        )
      }
    }
    if let own { apply(own, to: &settings) }
    return settings
  }

  private mutating func apply(_ fields: TextFields, to settings: inout TextSettings) {
    settings.face = face(fields.face) ?? settings.face
    settings.points = fields.points?.value ?? settings.points
    settings.least = fields.least?.value ?? settings.least
    settings.spacing = fields.spacing?.value ?? settings.spacing
    settings.leading = fields.leading?.value ?? settings.leading
    settings.lines = fields.lines?.value ?? settings.lines
    settings.fit = fields.fit?.value ?? settings.fit
    settings.align = fields.align?.value ?? settings.align
    settings.valign = fields.valign?.value ?? settings.valign
    settings.figures = fields.figures?.value ?? settings.figures
    settings.balance = fields.balance?.value ?? settings.balance
    settings.colour = colour(fields.colour) ?? settings.colour
  }

  private mutating func face(_ name: Located<String>?) -> Int? {
    guard let name else { return nil }
    if let index = faces.names.firstIndex(of: name.value) { return index }
    findings.append(
      LayoutFindings.unknown(PrintingRules.unknownFace, value(of: name), in: "faces", faces.names))
    return nil
  }

  mutating func stroke(_ fields: StrokeFields) -> Stroke {
    Stroke(colour: colour(fields.colour) ?? .black, width: fields.width?.value ?? 0.2)
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
