import Diagnostics

extension Programme {
  /// What to call a record in a message: its name, or its id where the name is missing or the record unknown.
  func name(of community: Located<Reference<Community>>) -> String {
    shown(communities[community]?.name, community.value.id)
  }

  func name(of lawyer: Located<Reference<Lawyer>>) -> String {
    shown(lawyers[lawyer]?.name, lawyer.value.id)
  }

  func name(of firm: Located<Reference<Firm>>) -> String { shown(firms[firm]?.name, firm.value.id) }

  private func shown(_ name: Located<String>?, _ id: String) -> String {
    guard let name, name.isWritten else { return id }
    return name.value
  }

  /// The district that a community belongs to through its street; nil where a reference leads nowhere.
  func district(of community: Community) -> District? {
    streets[community.street].flatMap { districts[$0.district] }
  }

  func district(of community: Located<Reference<Community>>) -> District? {
    communities[community].flatMap(district(of:))
  }
}

extension RecordModel {
  /// What to call a record by its name field.
  func called(_ name: Located<String>) -> String { name.isWritten ? name.value : id }
}

/// Some of many names: `甲、乙、丙等 8 个` and `A, B, C and 5 more`.
func listed(_ names: [String], upTo limit: Int = 3) -> Words {
  let shown = names.prefix(limit)
  let more = names.count - shown.count
  return Words(
    zh: shown.joined(separator: "、") + (more > 0 ? "等 \(names.count) 个" : ""),
    en: shown.joined(separator: ", ") + (more > 0 ? " and \(more) more" : ""))
}

/// Hours as people say them: 180 minutes are `3`, 210 are `3.5`.
func hours(_ minutes: Int) -> String {
  let tenths = (minutes * 10 + 30) / 60
  return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
}

extension Weekday {
  var words: Words { Words(zh: zhNames[0], en: rawValue.prefix(1).uppercased() + rawValue.dropFirst()) }
}
