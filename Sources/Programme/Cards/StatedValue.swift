import Diagnostics

/// What a card or notice says in one place.
package enum StatedValue: Hashable, Sendable {
  /// A weekly session.
  package struct Hours: Hashable, Sendable {
    package let weekday: Weekday
    package let from: TimeOfDay
    package let to: TimeOfDay
    /// Where it is not in the office.
    package let place: String?
  }

  case text(String)
  /// As it is printed; how its digits are grouped makes no difference.
  case phone(String)
  /// The published address of a page. A record that changes its id keeps the old address alive, so that only the site's
  /// own address makes a difference.
  case page(site: String, path: String)
  case hours([Hours])
  case kind(LawyerKind)
  case texts([String])
}

extension StatedValue {
  /// What two values must share to say the same.
  var key: [String] {
    switch self {
    case .text(let text): [text]
    case .phone(let text): [Phone(text)?.key ?? text]
    case .page(let site, _): [site]
    case .hours(let hours):
      hours.flatMap { ["\($0.weekday.number) \($0.from.text) \($0.to.text)", $0.place ?? ""] }
    case .kind(let kind): [kind.rawValue]
    case .texts(let texts): texts
    }
  }

  /// For people to read.
  var words: Words {
    switch self {
    case .text(let text), .phone(let text): Words(same: text)
    case .page(let site, let path): Words(same: site + path)
    case .hours(let hours):
      Words(
        zh: hours.map(\.words.zh).joined(separator: "、"), en: hours.map(\.words.en).joined(separator: ", "))
    case .kind(let kind): Words(zh: kind.zhNames.first ?? kind.rawValue, en: kind.rawValue)
    case .texts(let texts):
      Words(zh: texts.joined(separator: "；"), en: texts.joined(separator: "; "))
    }
  }
}

extension StatedValue.Hours {
  fileprivate var words: Words {
    let time = "\(from.text)–\(to.text)"
    let day = weekday.words
    return Words(
      zh: "\(day.zh) \(time)" + (place.map { "（\($0)）" } ?? ""),
      en: "\(day.en) \(time)" + (place.map { " (\($0))" } ?? ""))
  }
}
