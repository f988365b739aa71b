import Templates

/// What a community's card or notice may say on paper; consent for print has been applied.
///
/// Names stand as they are written; times, dates and kinds are in the piece's language.
package struct PieceModel: TemplateModel {
  package let cardTitle: String
  package let noticeTitle: String
  package let name: String
  package let nameZh: String
  package var nameEn: String?
  package let kind: String
  package let isVillage: Bool
  package var street: String?
  package var district: String?
  package let association: String
  package let siteTitle: String
  package var edition: DateLine?
  package let address: String
  package var room: String?
  package var access: String?
  package let isShared: Bool
  package var phone: PrintPhone?
  package let hasLawyer: Bool
  package let isUpdating: Bool
  package let isRenewal: Bool
  package var renewalUntil: DateLine?
  package var lawyer: PrintLawyer?
  package var call: PrintCall?
  package var sessions: NonEmptyList<PrintSession>?
  package var sessionWords: String?
  package var hours: String?
  package let hasOneSession: Bool
  package let hasTwoSessions: Bool
  package let hasManySessions: Bool
  package var liaison: PrintedContactModel?
  package var mediation: PrintedContactModel?
  package let hotline: PrintPhone
  package var complaints: PrintedContactModel?
  package var duties: NonEmptyList<Line>?
  package var volunteers: PrintVolunteers?
  package var lines: NonEmptyList<Line>?
  package let url: String
  package let urlWords: String
  package let siteWords: String
  package var design: String?

  package static let declared = ModelShape<PieceModel>("print") {
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
package struct PrintPhone: TemplateModel {
  package let text: String
  package var first: String?
  package let rest: String
  package let isMobile: Bool

  package static let declared = ModelShape<PrintPhone>("print_phone") {
    Key.text("text", \.text, "the whole number in groups: 0571-8700 0000")
    Key.text("first", \.first, "the area code or first group, where there are several: 0571")
    Key.text("rest", \.rest, "what follows it: 8700 0000")
    Key.flag("is_mobile", \.isMobile, "whether it is a mobile number")
  }
}

/// A lawyer on paper.
package struct PrintLawyer: TemplateModel {
  package let name: String
  package var pinyin: String?
  package let initial: String
  package let kind: String
  package var firm: String?
  package var phone: PrintPhone?
  package var email: String?
  package var photo: String?

  package static let declared = ModelShape<PrintLawyer>("print_lawyer") {
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
package struct PrintCall: TemplateModel {
  package let phone: PrintPhone
  package let whom: String
  package let isLawyer: Bool
  package let isCommunity: Bool
  package let isLiaison: Bool

  package static let declared = ModelShape<PrintCall>("print_call") {
    Key.object("phone", \.phone, "the number")
    Key.text("whom", \.whom, "whose it is")
    Key.flag("is_lawyer", \.isLawyer, "the lawyer's own")
    Key.flag("is_community", \.isCommunity, "the community's, which passes messages on")
    Key.flag("is_liaison", \.isLiaison, "the liaison office's, while no lawyer comes")
  }
}

/// A fixed time of every week on paper.
package struct PrintSession: TemplateModel {
  package let weekday: String
  package let from: String
  package let to: String
  package let day: String
  package let hours: String
  package let line: String
  package let words: String
  package var place: String?

  package static let declared = ModelShape<PrintSession>("print_session") {
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
package struct PrintedContactModel: TemplateModel {
  package var name: String?
  package var phone: PrintPhone?
  package var email: String?

  package static let declared = ModelShape<PrintedContactModel>("print_desk") {
    Key.text("name", \.name, "its name")
    Key.object("phone", \.phone, "telephone")
    Key.text("email", \.email, "e-mail")
  }
}

/// The student volunteers of a community.
package struct PrintVolunteers: TemplateModel {
  package let school: String
  package let size: Int

  package static let declared = ModelShape<PrintVolunteers>("print_volunteers") {
    Key.text("school", \.school, "their school")
    Key.number("size", \.size, "how many")
  }
}
