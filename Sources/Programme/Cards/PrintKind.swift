import Diagnostics

/// What a printed piece is for, which decides what it states: a resident's card, or the notice on the studio's wall
/// (article 13). Designs of one kind state the same.
package enum PrintKind: String, CaseIterable, Sendable {
  case card
  case notice

  /// By a design's name: `notice` and names that begin with `notice-` are notices, all others cards.
  package init(design: String?) {
    let isNotice = design == "notice" || design?.hasPrefix("notice-") == true
    self = isNotice ? .notice : .card
  }

  /// The design that is printed where nobody chose another.
  package var standardDesign: String { rawValue }

  package var title: Words {
    switch self {
    case .card: Words(zh: "联系卡", en: "contact cards")
    case .notice: Words(zh: "公示牌", en: "wall notices")
    }
  }
}

extension ServiceCard {
  package var kind: PrintKind { PrintKind(design: design?.value) }
}

extension PrintRun {
  /// - Parameter card: the record that the run stands in.
  func kind(in card: ServiceCard) -> PrintKind { PrintKind(design: design?.value ?? card.design?.value) }
}
