import Templates

/// What a community's card or notice may say on paper; consent for print has been applied.
///
/// Names stand as they are written; times, dates and kinds are in the piece's language.
public struct OfficePrint: TemplateModel {
  public let cardTitle: String
  public let noticeTitle: String
  public let name: String
  public let nameZh: String
  public var nameEn: String?
  public let kind: String
  public let isVillage: Bool
  public var street: String?
  public var district: String?
  public let association: String
  public let siteTitle: String
  public var edition: DateLine?
  public let address: String
  public var room: String?
  public var access: String?
  public let isShared: Bool
  public var phone: PrintPhone?
  public let hasLawyer: Bool
  public let isUpdating: Bool
  public let isRenewal: Bool
  public var renewalUntil: DateLine?
  public var lawyer: PrintLawyer?
  public var call: PrintCall?
  public var sessions: Items<PrintSession>?
  public var sessionWords: String?
  public var hours: String?
  public let hasOneSession: Bool
  public let hasTwoSessions: Bool
  public let hasManySessions: Bool
  public var liaison: PrintDesk?
  public var mediation: PrintDesk?
  public let hotline: PrintPhone
  public var complaints: PrintDesk?
  public var duties: Items<Line>?
  public var volunteers: PrintVolunteers?
  public var lines: Items<Line>?
  public let url: String
  public let urlWords: String
  public let siteWords: String
  public var design: String?

  public static let declared = ModelShape<OfficePrint>("print") {
    Key.text("card_title", \.cardTitle, "the title of a card's file")
    Key.text("notice_title", \.noticeTitle, "the title of a notice's file")
    Key.text("name", \.name, "the community's name in the piece's language")
    Key.text("name_zh", \.nameZh, "its name in Chinese")
    Key.text("name_en", \.nameEn, "its name in English")
    Key.text("kind", \.kind, "community or village")
    Key.flag("is_village", \.isVillage, "whether it is a village")
    Key.text("street", \.street, "the street")
    Key.text("district", \.district, "the district")
    Key.text("association", \.association, "the bar association")
    Key.text("site_title", \.siteTitle, "the site's name")
    Key.object(
      "edition", \.edition, "the edition: the card record's, else the day of the newest of its facts")
    Key.text("address", \.address, "the address")
    Key.text("room", \.room, "building, floor and room; absent where no lawyer comes")
    Key.text("access", \.access, "ramps and lifts")
    Key.flag("is_shared", \.isShared, "whether the room is shared")
    Key.object("phone", \.phone, "the community's telephone")
    Key.flag("has_lawyer", \.hasLawyer, "whether a lawyer comes")
    Key.flag("is_updating", \.isUpdating, "the lawyer's consent has ended; what it covered is not there")
    Key.flag("is_renewal", \.isRenewal, "the term has run out and is being renewed")
    Key.object("renewal_until", \.renewalUntil, "the last day of the term that has run out")
    Key.object("lawyer", \.lawyer, "who comes, unless consent has been withdrawn")
    Key.object("call", \.call, "the number to print largest, and whose it is")
    Key.object("sessions", \.sessions, "when")
    Key.text("session_words", \.sessionWords, "all sessions in words, joined")
    Key.text("hours", \.hours, "all sessions in figures, joined")
    Key.flag("has_one_session", \.hasOneSession, "one session a week")
    Key.flag("has_two_sessions", \.hasTwoSessions, "two sessions a week")
    Key.flag("has_many_sessions", \.hasManySessions, "three sessions a week or more")
    Key.object("liaison", \.liaison, "the district's liaison office")
    Key.object("mediation", \.mediation, "the mediation contact")
    Key.object("hotline", \.hotline, "the legal hotline")
    Key.object("complaints", \.complaints, "where complaints go")
    Key.object("duties", \.duties, "the site's own list of duties, where a lawyer comes")
    Key.object("volunteers", \.volunteers, "student volunteers")
    Key.object("lines", \.lines, "the card record's further lines")
    Key.text("url", \.url, "the office page's absolute address, for a QR code")
    Key.text("url_words", \.urlWords, "the same without its scheme, for reading")
    Key.text("site_words", \.siteWords, "the home page's address without its scheme, short enough to type")
    Key.text("design", \.design, "the card's layout, where the card record names one")
  }
}

/// A telephone number in groups of digits; a narrow place can break it after the first.
public struct PrintPhone: TemplateModel {
  public let text: String
  public var first: String?
  public let rest: String
  public let isMobile: Bool

  public static let declared = ModelShape<PrintPhone>("print_phone") {
    Key.text("text", \.text, "the whole number in groups: 0571-8700 0000")
    Key.text("first", \.first, "the area code or first group, where there are several: 0571")
    Key.text("rest", \.rest, "what follows it: 8700 0000")
    Key.flag("is_mobile", \.isMobile, "whether it is a mobile number")
  }
}

/// A lawyer on paper.
public struct PrintLawyer: TemplateModel {
  public let name: String
  public var pinyin: String?
  public let initial: String
  public let kind: String
  public var firm: String?
  public var phone: PrintPhone?
  public var email: String?
  public var photo: String?

  public static let declared = ModelShape<PrintLawyer>("print_lawyer") {
    Key.text("name", \.name, "the name")
    Key.text("pinyin", \.pinyin, "the reading, on English pieces")
    Key.text("initial", \.initial, "the first character, where there is no photo")
    Key.text("kind", \.kind, "lawyer, law teacher or retired legal worker")
    Key.text("firm", \.firm, "the firm")
    Key.object("phone", \.phone, "telephone")
    Key.text("email", \.email, "e-mail")
    Key.text("photo", \.photo, "the portrait, as the record names it under content/")
  }
}

/// The number that a resident should ring up first.
public struct PrintCall: TemplateModel {
  public let phone: PrintPhone
  public let whom: String
  public let isLawyer: Bool
  public let isCommunity: Bool
  public let isLiaison: Bool

  public static let declared = ModelShape<PrintCall>("print_call") {
    Key.object("phone", \.phone, "the number")
    Key.text("whom", \.whom, "whose it is")
    Key.flag("is_lawyer", \.isLawyer, "the lawyer's own")
    Key.flag("is_community", \.isCommunity, "the community's, which passes messages on")
    Key.flag("is_liaison", \.isLiaison, "the liaison office's, while no lawyer comes")
  }
}

/// A fixed time of every week on paper.
public struct PrintSession: TemplateModel {
  public let weekday: String
  public let from: String
  public let to: String
  public let day: String
  public let hours: String
  public let line: String
  public let words: String
  public var place: String?

  public static let declared = ModelShape<PrintSession>("print_session") {
    Key.text("weekday", \.weekday, "the weekday: 周二")
    Key.text("from", \.from, "14:00")
    Key.text("to", \.to, "17:00")
    Key.text("day", \.day, "the day of every week: 每周二")
    Key.text("hours", \.hours, "14:00–17:00")
    Key.text("line", \.line, "day and hours in figures: 每周二 14:00–17:00")
    Key.text("words", \.words, "day and hours in words: 每周二下午2点到5点")
    Key.text("place", \.place, "where, if not in the office")
  }
}

/// A body that can be rung up, on paper.
public struct PrintDesk: TemplateModel {
  public var name: String?
  public var phone: PrintPhone?
  public var email: String?

  public static let declared = ModelShape<PrintDesk>("print_desk") {
    Key.text("name", \.name, "its name")
    Key.object("phone", \.phone, "telephone")
    Key.text("email", \.email, "e-mail")
  }
}

/// The student volunteers of a community.
public struct PrintVolunteers: TemplateModel {
  public let school: String
  public let size: Int

  public static let declared = ModelShape<PrintVolunteers>("print_volunteers") {
    Key.text("school", \.school, "their school")
    Key.number("size", \.size, "how many")
  }
}
