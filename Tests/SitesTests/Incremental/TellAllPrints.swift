import Pages
import Templates

/// Print layouts that show everything a card's and a notice's model holds, small enough to print well.
enum TellAllPrints {
  /// The files by path below a theme's folder.
  static let files = [
    "print/card.yaml": card, "print/large.yaml": large, "print/notice.yaml": notice,
    "print/sheets.yaml": sheets,
  ]

  private static let faces = """
    faces:
      text: {family: Noto Sans CJK SC}
      strong: {family: Noto Sans CJK SC, weight: bold}
    """

  private static let card = """
    title: {zh-CN: 卡, en: Card}
    shows: card
    size: [90, 54]
    bleed: 2
    safe: 3
    \(faces)
    sides:
      front:
        - {text: "{{name}}", at: [5, 5], size: [60, 8], face: strong, points: 12, least: 6, fit: shrink}
        - image: "{{lawyer.photo}}"
          when: lawyer.photo
          alternative: "{{lawyer.name}}"
          at: [5, 16]
          size: [4, 5.6]
        - {text: "{{lawyer.name}}", when: lawyer, at: [20, 16], size: [40, 6], face: strong, points: 10}
        - {text: "{{strings.greeting}}", at: [5, 40], size: [30, 6], face: text, points: 8, least: 5, fit: shrink}
        - {qr: "{{url}}", at: [58, 24], size: [22, 22]}
      back:
        - {text: "{{street}}{{hours}}", at: [5, 5], size: [80, 12], face: text, points: 8, lines: 2}

    """

  private static let large = """
    title: {zh-CN: 大字, en: Large}
    shows: card
    size: [90, 54]
    bleed: 2
    safe: 3
    \(faces)
    sides:
      front:
        - {text: "{{name}}{{lawyer.name}}{{call.phone.text}}", at: [5, 5], size: [80, 30], face: strong, points: 12, lines: 3}

    """

  private static let notice = """
    title: {zh-CN: 告示, en: Notice}
    shows: notice
    size: [210, 297]
    bleed: 0
    safe: 10
    \(faces)
    sides:
      front:
        - {text: "{{notice_title}}{{edition.words}}", at: [20, 20], size: [170, 20], face: strong, points: 24, least: 9, fit: shrink}
        - text: '\(told(PieceModel.shape.keys, inside: []))'
          at: [20, 50]
          size: [170, 220]
          face: text
          points: 7

    """

  private static let sheets = """
    a4-2x5:
      paper: a4
      columns: 2
      rows: 5
      bleed: 2
      marks: cut

    """

  private static func told(_ keys: [Shape.Key], inside open: [String]) -> String {
    keys.map { key in
      switch key.kind {
      case .flag: "{{#\(key.name)}}y{{/\(key.name)}}{{^\(key.name)}}n{{/\(key.name)}}"
      case .object(let shape), .list(let shape):
        within(shape(), open).map { "{{#\(key.name)}}\($0){{/\(key.name)}}" } ?? ""
      case .text, .address, .number, .texts, .choice, .html:
        key.isOptional ? "{{#\(key.name)}}{{\(key.name)}} {{/\(key.name)}}" : "{{\(key.name)}} "
      }
    }.joined()
  }

  private static func within(_ shape: Shape, _ open: [String]) -> String? {
    let known = shape.name + " " + shape.keys.map(\.name).joined(separator: " ")
    return open.contains(known) ? nil : told(shape.keys, inside: open + [known])
  }
}
