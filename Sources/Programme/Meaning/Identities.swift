// A table of declarations, each with its closures.
// swift-format-ignore-file: OnlyOneTrailingClosureArgument

import Diagnostics
import Records

/// What makes two records the same thing, type by type; of two that are alike in several ways the first is told.
///
/// What is already one by its address (a year's annual report, a former id) or has a rule of its own (a bulletin's number, an
/// evaluation) is not among them.
enum Identities {
  static let all: [Identity] = people + places + bodies + works + papers + register

  private static let oneOfTwo = Words(
    zh: "是同一个就只留一条，不是就改正其中一处", en: "keep one of them if they are the same, else put one of them right")
  private static let oneIsWrong = Words(zh: "改正其中一处", en: "put one of them right")
  private static let orWaive = Words(
    zh: "改正其中一处；确是共用的，在后一条上写 waivers",
    en: "put one of them right; if they share it add a waiver to the later one")

  // MARK: People

  private static let people: [Identity] = [
    .lawyer("licence", "执业证号", "licence number", help: oneOfTwo) { lawyer, programme, put in
      put.text(lawyer.licence, lawyer.record)
    },
    .lawyer("certification.number", "资格认证编号", "certification number", help: oneIsWrong) {
      lawyer, programme, put in
      put.text(lawyer.certification?.value.number, lawyer.record)
    },
    // What three have is a stand-in for pictures to come.
    .lawyer("photo", as: .warning, "照片", "picture", help: oneIsWrong, upTo: 2) { lawyer, programme, put in
      put.text(lawyer.photo.located, lawyer.record)
    },
    .lawyer("email", as: .warning, "邮箱", "e-mail address", help: orWaive, unless: sharesMailbox) {
      lawyer, programme, put in
      guard let email = lawyer.email.located, !isDeskOf(email.value) else { return }
      put.text(email, lawyer.record)
    },
    .lawyer("phone", as: .warning, "电话", "telephone number", help: orWaive, unless: sharesSwitchboard) {
      lawyer, programme, put in
      put.phone(lawyer.phone.located, lawyer.record)
    },
  ]

  /// A firm's own mailbox is everybody's.
  @Sendable private static func sharesMailbox(_ one: Lawyer, _ other: Lawyer, _ programme: Programme) -> Bool
  {
    guard let firm = one.firm?.value, firm == other.firm?.value else { return false }
    return programme.firms[firm]?.email.map { plainKey($0.value) }
      == one.email.located.map { plainKey($0.value) }
  }

  /// A landline within a firm is taken for its switchboard.
  @Sendable private static func sharesSwitchboard(_ one: Lawyer, _ other: Lawyer, _ programme: Programme)
    -> Bool
  {
    guard let firm = one.firm?.value, firm == other.firm?.value, let phone = one.phone.located?.value else {
      return false
    }
    return !phone.isMobile || phone.key == programme.firms[firm]?.phone?.value?.key
  }

  /// Whether an address is a desk's rather than a person's.
  private static func isDeskOf(_ email: String) -> Bool {
    let desk = email.prefix { $0 != "@" }.lowercased()
    return [
      "office", "info", "contact", "service", "admin", "mail", "law", "legal", "lawfirm", "lvsuo", "bgs",
      "hr", "reception",
    ]
    .contains(desk)
  }

  // MARK: Places

  private static let places: [Identity] = [
    .of(
      "code", words("区划代码", "division code"), help: oneIsWrong, in: { $0.districts.all }, called: \.shownName
    ) {
      (district: District, _, put) in put.text(district.code, district.record)
    },
    .of(
      "name", words("名称", "name"), help: oneOfTwo, in: { $0.districts.all }, called: \.shownName,
      unless: { one, other, _ in
        // A district that was dissolved and set up again.
        (one.until.map { until in other.from.map { until.value <= $0.value } ?? true } ?? false)
          || (other.until.map { until in one.from.map { until.value <= $0.value } ?? true } ?? false)
      }
    ) { (district: District, _, put) in put.text(district.name, district.record) },
    .of(
      "code", words("区划代码", "division code"), help: oneIsWrong, in: { $0.streets.all },
      called: { $0.called($0.name) }
    ) {
      (street: Street, _, put) in put.text(street.code, street.record)
    },
    .of(
      "name", words("名称和区县", "name and district"), help: oneOfTwo, in: { $0.streets.all },
      called: { $0.called($0.name) }
    ) {
      (street: Street, _, put) in put.text(street.name, street.record, within: street.district.value.position)
    },
    .of(
      "liaison.phone", as: .warning, words("联络处电话", "liaison office's number"), help: orWaive,
      in: { $0.districts.all },
      called: \.shownName
    ) { (district: District, programme, put) in
      guard !district.isDissolved(on: programme.today) else { return }
      put.phone(district.liaison?.value.phone, district.record)
    },
    .community("code", "区划代码", "division code", help: oneIsWrong) { community, put in
      put.text(community.code, community.record)
    },
    .community("name", "名称和街道", "name and street", help: oneOfTwo) { community, put in
      put.text(community.name, community.record, within: community.street.value.position)
    },
    // The association's own stands where a community has none yet.
    .community(
      "phone", as: .warning, "电话", "telephone number", help: orWaive,
      unless: { one, _, programme in one.phone.value?.key == programme.site.contact?.value.phone?.value?.key }
    ) { community, put in
      if let phone = community.phone.value, community.phone.isWritten {
        put.part(phone.key, at: community.record.place(of: community.phone))
      }
    },
    .community(
      "email", as: .warning, "邮箱", "e-mail address", help: orWaive,
      unless: { one, _, programme in one.email?.value == programme.site.contact?.value.email?.value }
    ) { community, put in
      put.text(community.email, community.record)
    },
    .community("photo", as: .warning, "照片", "picture", help: orWaive) { community, put in
      put.text(community.photo, community.record)
    },
    .community(
      "office.place", as: .warning, "地址和工作室", "address and room",
      help: words(
        "合署办公的，写上 office.shared；不是就改正其中一处",
        "write `office.shared` if they share it, else put one of them right"),
      unless: { one, other, _ in one.office?.value.shared != nil || other.office?.value.shared != nil }
    ) { community, put in
      guard let place = community.office?.value.place, place.isWritten, community.address.isWritten else {
        return
      }
      put.part(
        plainKey(community.address.value) + "\n" + plainKey(place.value),
        at: community.record.place(of: place))
    },
    .community(
      "location", as: .warning, "位置", "place on the map", help: orWaive,
      unless: { one, other, _ in
        plainKey(one.address.value) == plainKey(other.address.value)
          || (one.office?.value.shared ?? other.office?.value.shared) != nil
      }
    ) { community, put in
      guard let point = community.location?.value, point.latitude.isWritten, point.longitude.isWritten else {
        return
      }
      put.part(
        "\(point.latitude.value) \(point.longitude.value)",
        at: community.record.keyPlace(of: community.location))
    },
    // An estate may lie in two communities; those of one name have its estates named after it.
    .community(
      "aliases", as: .warning, "别名", "other name", help: orWaive,
      unless: { one, other, programme in
        programme.district(of: one)?.id != programme.district(of: other)?.id
          || plainKey(one.name.value) == plainKey(other.name.value)
      }
    ) { community, put in
      for alias in community.aliases?.value ?? [] { put.text(alias, community.record) }
    },
  ]

  // MARK: RenderedBodies

  private static let bodies: [Identity] = [
    .firm("code", "统一社会信用代码", "credit code", help: oneOfTwo) { firm, put in put.text(firm.code, firm.record)
    },
    .firm("licence", "执业许可证号", "licence number", help: oneOfTwo) { firm, put in
      put.text(firm.licence, firm.record)
    },
    .firm("name", "名称", "name", help: oneOfTwo) { firm, put in put.text(firm.name, firm.record) },
    .firm("phone", as: .warning, "电话", "telephone number", help: orWaive) { firm, put in
      put.phone(firm.phone, firm.record)
    },
    .firm("email", as: .warning, "邮箱", "e-mail address", help: orWaive) { firm, put in
      put.text(firm.email, firm.record)
    },
    .firm("website", as: .warning, "网站", "web site", help: orWaive) { firm, put in
      put.text(firm.website, firm.record)
    },
    .of("name", words("名称", "name"), help: oneOfTwo, in: { $0.schools.all }, called: \.shownName) {
      (school: School, _, put) in put.text(school.name, school.record)
    },
    .of(
      "agreement.number", words("协议编号", "agreement number"), help: oneIsWrong, in: { $0.schools.all },
      called: \.shownName
    ) {
      (school: School, _, put) in put.text(school.agreement?.value.number.located, school.record)
    },
  ]

  // MARK: Works

  private static let works: [Identity] = [
    // One firm's agreement is with one community; a renewal may keep its number.
    .of(
      "agreement.number", words("律所和协议编号", "firm and agreement number"), help: oneIsWrong,
      in: { $0.pairings.all },
      called: { $0.agreement?.value.number.value ?? $0.id },
      unless: { one, other, _ in
        one.community.value == other.community.value
          && one.agreement?.value.from.value != other.agreement?.value.from.value
      }
    ) { (pairing: Pairing, _, put) in
      guard let firm = pairing.firm?.value, firm.position >= 0, pairing.community.value.position >= 0 else {
        return
      }
      put.text(pairing.agreement?.value.number, pairing.record, within: firm.position)
    },
    .of(
      "title", words("名称、时间和社区", "title, time and community"), help: oneOfTwo, in: { $0.events.all },
      called: \.shownTitle
    ) {
      (event: Event, _, put) in
      guard event.takesPlace, event.from.isWritten else { return }
      let what = plainKey(event.title.value) + event.date.value.iso + event.from.value.text
      for community in event.communities.value where community.value.position >= 0 {
        put.part(what + "\n\(community.value.position)", at: event.record.place(of: event.title))
      }
    },
    .of(
      "place", words("名称、时间和地点", "title, time and place"), help: oneOfTwo, in: { $0.events.all },
      called: \.shownTitle,
      // 「社区礼堂」 is in every community.
      unless: { one, other, programme in
        one.communities.value.first.flatMap { programme.communities[$0]?.street.value }
          != other.communities.value.first.flatMap { programme.communities[$0]?.street.value }
          || one.speaker?.value != other.speaker?.value || one.speaker == nil
      }
    ) { (event: Event, _, put) in
      guard event.takesPlace, event.from.isWritten, event.place.isWritten else { return }
      put.part(
        plainKey(event.title.value) + event.date.value.iso + event.from.value.text + "\n"
          + plainKey(event.place.value), at: event.record.place(of: event.title))
    },
    .of(
      "month", words("月份和社区", "month and community"),
      help: words(
        "只留一条；要更正就改原来那条", "keep one of them; to correct a report change the one that is there"),
      in: { $0.activities.all }, called: { $0.month.value.iso }
    ) { (activity: Activity, programme, put) in
      guard let community = activity.community, community.value.position >= 0, activity.month.isWritten else {
        return
      }
      put.part(
        Int(community.value.position) << 16 | activity.month.value.year * 12 + activity.month.value.month,
        at: activity.record.place(of: community))
    },
    .of(
      "totals", words("月份和区县", "month and district"), help: oneOfTwo, in: { $0.activities.all },
      called: { $0.month.value.iso }
    ) { (activity: Activity, programme, put) in
      guard activity.community == nil, activity.totals != nil, let district = activity.district,
        district.value.position >= 0, activity.month.isWritten
      else { return }
      put.part(
        Int(district.value.position) << 16 | activity.month.value.year * 12 + activity.month.value.month,
        at: activity.record.place(of: district))
    },
    .of(
      "school", as: .warning, words("社区、法学院和期限", "community, school and term"), help: oneOfTwo,
      in: { $0.teams.all },
      called: { $0.community.value.id },
      // More than three together are told of as such.
      unless: { one, other, _ in
        one.size.value + other.size.value > 3 || (one.until.map { $0.value <= other.from.value } ?? false)
          || (other.until.map { $0.value <= one.from.value } ?? false)
      }
    ) { (team: Team, programme, put) in
      guard team.community.value.position >= 0, team.school.value.position >= 0, team.from.isWritten,
        !team.isOver(on: programme.today)
      else { return }
      put.part(
        Int(team.community.value.position) << 32 | Int(team.school.value.position),
        at: team.record.place(of: team.school))
    },
  ]

  // MARK: Papers

  private static let papers: [Identity] = [
    .of(
      "awardee", words("获奖者、奖项和年份", "awardee, award and year"), help: oneOfTwo, in: { $0.honours.all },
      called: { $0.called($0.award) }
    ) { (honour: Honour, _, put) in
      let awardee = honour.awardee.value
      guard honour.year.isWritten, honour.award.isWritten else { return }
      let who =
        awardee.lawyer.map { "l \($0.value.id)" } ?? awardee.firm.map { "f \($0.value.id)" }
        ?? awardee.community.map { "c \($0.value.id)" }
        ?? awardee.name.located.map { "n \(plainKey($0.value))" }
      guard let who else { return }
      put.part(
        "\(honour.year.value) \(who)\n" + plainKey(honour.award.value),
        at: honour.record.keyPlace(of: honour.awardee))
    },
    .of(
      "title", as: .warning, words("标题和日期", "title and date"), help: oneOfTwo, in: { $0.bulletins.all },
      called: { $0.called($0.title) }
    ) { (bulletin: Bulletin, programme, put) in
      guard bulletin.date.isWritten, bulletin.title.isWritten else { return }
      put.text(bulletin.title, bulletin.record, within: bulletin.date.value.number)
    },
    .of("url", words("网址", "address"), help: oneOfTwo, in: { $0.press.all }, called: { $0.called($0.title) })
    {
      (press: Press, _, put) in put.text(press.url, press.record)
    },
    .of(
      "title", words("标题、来源和日期", "headline, source and date"), help: oneOfTwo, in: { $0.press.all },
      called: { $0.called($0.title) }
    ) { (press: Press, _, put) in
      guard let source = press.source, let date = press.date, press.title.isWritten else { return }
      put.part(
        plainKey(press.title.value) + "\n" + plainKey(source.value) + date.value.iso,
        at: press.record.place(of: press.title))
    },
    .of(
      "year", words("年份", "year"), help: oneOfTwo, in: { $0.holidays.all }, called: { String($0.year.value) }
    ) {
      (holidays: Holidays, _, put) in
      if holidays.year.isWritten {
        put.part(holidays.year.value, at: holidays.record.place(of: holidays.year))
      }
    },
    .of(
      "title", as: .warning, words("标题", "title"), help: oneOfTwo, in: { $0.pages.all },
      called: { $0.called($0.title) }
    ) {
      (page: Page, _, put) in put.text(page.title, page.record)
    },
    .of(
      "for", as: .warning, words("适用、版式和版次", "scope, layout and edition"), help: oneOfTwo,
      in: { $0.cards.all },
      called: { $0.edition.value.iso }
    ) { (card: ServiceCard, _, put) in
      guard card.target.isWritten, card.edition.isWritten, card.lines == nil else { return }
      let scope = card.scope
      let what = [scope?.district?.value.id, scope?.street?.value.id, scope?.community?.value.id]
        .map { $0 ?? "-" }.joined(separator: " ")
      put.part(
        "\(what) \(card.edition.value.iso) \(card.design?.value ?? "")",
        at: card.record.place(of: card.edition))
    },
  ]

  // MARK: The private register

  private static let register: [Identity] = [
    .of(
      "lawyer", as: .warning, words("律师、社区、日期和各方", "lawyer, community, day and parties"), help: oneOfTwo,
      in: { $0.representations.all }, called: { $0.lawyer.value.id }
    ) { (mandate: Representation, _, put) in
      guard mandate.hasParties, mandate.matter.isWritten else { return }
      let what = [
        mandate.lawyer.value.id, mandate.community.value.id, mandate.on.value.iso,
        mandate.matter.value.rawValue,
        mandate.side.value.rawValue, mandate.against.value.rawValue,
      ]
      put.part(what.joined(separator: " "), at: mandate.record.place(of: mandate.lawyer))
    },
    .of(
      "community", as: .warning, words("社区和日期", "community and day"), help: oneOfTwo,
      in: { $0.spotChecks.all },
      called: { $0.on.value.iso }
    ) { (check: SpotCheck, _, put) in
      guard check.on.isWritten else { return }
      put.part(
        "\(check.community.value.id) \(check.on.value.iso)", at: check.record.place(of: check.community))
    },
  ]

  fileprivate static func words(_ zh: String, _ en: String) -> Words { Words(zh: zh, en: en) }
}

extension Event {
  var shownTitle: String { called(title) }
}

/// Takes in what a record says for an identity; what nobody wrote is left out.
struct KeySink<Part: Hashable> {
  let put: (Part, SourcePlace) -> Void

  func part(_ part: Part, at place: SourcePlace) { put(part, place) }
}

extension KeySink<String> {
  func text(_ text: Located<String>?, _ record: RecordHeader) {
    guard let text, text.isWritten else { return }
    put(plainKey(text.value), record.place(of: text))
  }

  /// Within something else by its position.
  func text(_ text: Located<String>?, _ record: RecordHeader, within position: Int32) {
    guard let text, text.isWritten else { return }
    put("\(position) \(plainKey(text.value))", record.place(of: text))
  }

  /// Short numbers such as 12348 and the numbers of hotlines are everybody's.
  func phone(_ phone: Located<Phone?>?, _ record: RecordHeader) {
    guard let phone, phone.isWritten, let number = phone.value, number.digits.utf8.count > 6 else { return }
    put(number.key, record.place(of: phone))
  }
}

extension Identity {
  fileprivate static func lawyer(
    _ field: String, as severity: Severity = .error, _ zh: String, _ en: String, help: Words,
    upTo most: Int = .max,
    unless mayShare: @escaping @Sendable (Lawyer, Lawyer, Programme) -> Bool = { _, _, _ in false },
    _ key: @escaping @Sendable (Lawyer, Programme, KeySink<String>) -> Void
  ) -> Identity {
    .of(
      field, as: severity, Words(zh: zh, en: en), help: help, in: { $0.lawyers.all }, called: \.shownName,
      upTo: most, unless: mayShare, key)
  }

  /// Of communities that stand: what one that was closed left behind may be another's.
  fileprivate static func community(
    _ field: String, as severity: Severity = .error, _ zh: String, _ en: String, help: Words,
    unless mayShare: @escaping @Sendable (Community, Community, Programme) -> Bool = { _, _, _ in false },
    _ key: @escaping @Sendable (Community, KeySink<String>) -> Void
  ) -> Identity {
    .of(
      field, as: severity, Words(zh: zh, en: en), help: help, in: { $0.communities.all }, called: \.shownName,
      unless: mayShare
    ) { community, _, sink in
      if community.isActive { key(community, sink) }
    }
  }

  fileprivate static func firm(
    _ field: String, as severity: Severity = .error, _ zh: String, _ en: String, help: Words,
    _ key: @escaping @Sendable (Firm, KeySink<String>) -> Void
  ) -> Identity {
    .of(
      field, as: severity, Words(zh: zh, en: en), help: help, in: { $0.firms.all },
      called: { $0.called($0.name) }
    ) { firm, _, sink in key(firm, sink) }
  }
}
