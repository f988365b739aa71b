extension PrintedStatement {
  /// What a run stated, for comparing it with what is true.
  func statement(as kind: PrintKind) -> CardStatement {
    CardStatement(
      kind,
      StatedField.allCases.compactMap { field in
        value(of: field).map { CardStatement.Fact(field: field, value: $0, place: nil) }
      })
  }

  private func value(of field: StatedField) -> StatedValue? {
    switch field {
    case .association: text(association)
    case .community: text(community)
    case .district: text(district)
    case .street: text(street)
    case .address: text(address)
    case .phone: number(phone)
    case .office: text(office)
    case .sessions: sessions.map { .hours($0.value.map { StatedValue.Hours($0.value) }) }
    case .lawyerName: text(lawyer?.value.name)
    case .lawyerKind: (lawyer?.value.kind).map { .kind($0.value) }
    case .lawyerFirm: text(lawyer?.value.firm)
    case .lawyerPhone: number(lawyer?.value.phone)
    case .lawyerEmail: text(lawyer?.value.email)
    case .lawyerPhoto: text(lawyer?.value.photo)
    case .liaisonName: text(liaison?.value.name)
    case .liaisonPhone: number(liaison?.value.phone)
    case .mediation: number(mediation)
    case .hotline: number(hotline)
    case .complaints: number(complaints)
    case .duties: texts(duties)
    case .school: text(school)
    case .page: page.map { StatedValue(page: $0.value) }
    case .lines: texts(lines)
    }
  }

  private func text(_ text: Located<String>?) -> StatedValue? { text.map { .text($0.value) } }
  private func number(_ text: Located<String>?) -> StatedValue? { text.map { .phone($0.value) } }
  private func texts(_ texts: Located<[Located<String>]>?) -> StatedValue? {
    texts.map { .texts($0.value.map(\.value)) }
  }
}

extension StatedValue {
  /// The address of a community's page as it stands in a printed code, taken apart again.
  fileprivate init(page: String) {
    let parts = page.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 3, parts.last == "", parts[parts.count - 3] == "communities" else {
      self = .page(site: page, path: "")
      return
    }
    self = .page(
      site: parts.dropLast(3).joined(separator: "/") + "/",
      path: parts.suffix(3).joined(separator: "/"))
  }
}
