import Diagnostics

/// What a printed piece is for, which decides what it states: a resident's card, or the notice on the studio's wall
/// (article 13). Designs of one kind state the same.
package enum PrintKind: String, CaseIterable, Sendable {
  case card
  case notice

  package var title: Words {
    switch self {
    case .card: Words(zh: "联系卡", en: "contact cards")
    case .notice: Words(zh: "公示牌", en: "wall notices")
    }
  }
}

/// What the print layouts of a site's theme are for, as they say themselves.
package struct PrintDesigns: Sendable {
  private let kinds: [(name: String, kind: PrintKind)]

  /// - Parameter kinds: of the layouts, in the order of their names.
  package init(_ kinds: [(name: String, kind: PrintKind)] = []) { self.kinds = kinds }

  /// Records also name designs that no theme has any more: of those, `notice` and what begins with `notice-` are notices.
  package func kind(of design: String?) -> PrintKind {
    guard let design else { return .card }
    if let known = kinds.first(where: { $0.name == design }) { return known.kind }
    return design == PrintKind.notice.rawValue || design.hasPrefix("notice-") ? .notice : .card
  }

  /// The design that is printed where nobody chose another: the one named like the kind, else the first of the kind.
  package func standard(for kind: PrintKind) -> String {
    let known = kinds.filter { $0.kind == kind }.map(\.name)
    return known.contains(kind.rawValue) ? kind.rawValue : known.first ?? kind.rawValue
  }

  func kind(of card: ServiceCard) -> PrintKind { kind(of: card.design?.value) }

  /// - Parameter card: the record that the run stands in.
  func kind(of run: PrintRun, in card: ServiceCard) -> PrintKind {
    kind(of: run.design?.value ?? card.design?.value)
  }
}
