import Templates

/// A community's office page.
package struct OfficePage: TemplateModel {
  package let name: String
  package var nameEn: String?
  package let isVillage: Bool
  package let isClosed: Bool
  package let hasLawyer: Bool
  package var aliases: String?
  package let street: Link
  package let district: Link
  package var changes: NonEmptyList<ChangeLine>?
  package let isUpdating: Bool
  package var renewal: Renewal?
  package var lawyer: Person?
  package var noLawyer: NoLawyer?
  package var advisers: NonEmptyList<Person>?
  package var sessions: NonEmptyList<SessionLine>?
  package var next: NonEmptyList<OccasionLine>?
  package var place: OfficePlace?
  package var contacts: NonEmptyList<CommunityContactLine>?
  package var pairing: PairingBox?
  package var volunteers: NonEmptyList<VolunteerLine>?
  package var duties: NonEmptyList<Line>?
  package var bulletins: NonEmptyList<BulletinLine>?
  package var events: NonEmptyList<EventLine>?
  package var lastEvent: EventLine?
  package var honours: NonEmptyList<HonourLine>?
  package var formerly: NonEmptyList<FormerLine>?
  package var photo: Picture?
  package var body: HTML?
  package var verified: DateLine?
  package let files: OfficeFiles

  package static let declared = ModelShape<OfficePage>("community") {
    Key.text("name", \.name, "the community's name")
    Key.text("name_en", \.nameEn, "its name in English")
    Key.flag("is_village", \.isVillage, "whether it is a village")
    Key.flag(
      "is_closed", \.isClosed, "the community was dissolved, and its page stays for those who come back to it"
    )
    Key.flag("has_lawyer", \.hasLawyer, "whether a lawyer comes")
    Key.text("aliases", \.aliases, "estates and former names")
    Key.object("street", \.street, "the street")
    Key.object("district", \.district, "the district")
    Key.object("changes", \.changes, "changes of the next seven days")
    Key.flag("is_updating", \.isUpdating, "the lawyer's consent has ended; what it covered is not shown")
    Key.object("renewal", \.renewal, "the term has run out and is being renewed")
    Key.object("lawyer", \.lawyer, "who comes")
    Key.object("no_lawyer", \.noLawyer, "where to turn, if nobody comes")
    Key.object("advisers", \.advisers, "further advisers")
    Key.object("sessions", \.sessions, "the fixed times")
    Key.object("next", \.next, "the next dates, up to three")
    Key.object("place", \.place, "where; absent once the community is dissolved")
    Key.object("contacts", \.contacts, "mediation and other contacts")
    Key.object("pairing", \.pairing, "on what footing")
    Key.object("volunteers", \.volunteers, "student volunteers")
    Key.object("duties", \.duties, "the site's own list of duties, where a lawyer comes")
    Key.object("bulletins", \.bulletins, "bulletins about it")
    Key.object("events", \.events, "the next lectures and other events here, up to three")
    Key.object("last_event", \.lastEvent, "the last one that took place")
    Key.object("honours", \.honours, "awards it was given")
    Key.object("formerly", \.formerly, "who came before, the latest first")
    Key.object("photo", \.photo, "a picture of the office")
    Key.html("body", \.body, "the community's own words")
    Key.object("verified", \.verified, "when it was last verified")
    Key.object("files", \.files, "what can be taken along")
  }
}

/// A term that has run out.
package struct Renewal: TemplateModel {
  package let until: DateLine

  package static let declared = ModelShape<Renewal>("renewal") {
    Key.object("until", \.until, "its last day")
  }
}

/// Where to turn without a lawyer.
package struct NoLawyer: TemplateModel {
  package var liaison: ContactModel?
  package var nearest: OfficeLine?
  package var distance: String?

  package static let declared = ModelShape<NoLawyer>("no_lawyer") {
    Key.object("liaison", \.liaison, "the liaison office")
    Key.object("nearest", \.nearest, "the nearest office that has a lawyer")
    Key.text("distance", \.distance, "how far it is")
  }
}

/// Where the office is.
package struct OfficePlace: TemplateModel {
  package let address: String
  package var room: String?
  package var access: String?
  package var isShared = false
  package var shared: String?
  package var sharedWords: String?
  package var map: String?
  package var phone: Contact?
  package var email: Contact?

  package static let declared = ModelShape<OfficePlace>("place") {
    Key.text("address", \.address, "the address")
    Key.text(
      "room", \.room, "building, floor and room; absent where no lawyer comes, as all that is about the room")
    Key.text("access", \.access, "ramps and lifts")
    Key.flag("is_shared", \.isShared, "whether the room is shared")
    Key.text("shared", \.shared, "with whom: a name")
    Key.text(
      "shared_words", \.sharedWords, "how it is shared in the editor's own words, where they are no mere name"
    )
    Key.address("map", \.map, "a geo: link")
    Key.object("phone", \.phone, "the community's telephone")
    Key.object("email", \.email, "the community's e-mail")
  }
}

/// A contact in the community.
package struct CommunityContactLine: TemplateModel {
  package let kind: String
  package var name: String?
  package var phone: Contact?

  package static let declared = ModelShape<CommunityContactLine>("community_contact_line") {
    Key.text("kind", \.kind, "mediation, safety or neighbours")
    Key.text("name", \.name, "its name")
    Key.object("phone", \.phone, "telephone")
  }
}

/// The footing on which the lawyer comes.
package struct PairingBox: TemplateModel {
  package var firm: OptionalLink?
  package var affiliation: String?
  package var origin: String?
  package var allocation: String?
  package var number: String?
  package var from: DateLine?
  package var until: DateLine?
  package var since: DateLine?
  package var filed: DateLine?

  package static let declared = ModelShape<PairingBox>("pairing") {
    Key.object("firm", \.firm, "the firm")
    Key.text("affiliation", \.affiliation, "what kind of firm")
    Key.text("origin", \.origin, "how the pairing came about, if not assigned")
    Key.text("allocation", \.allocation, "who allocated it")
    Key.text("number", \.number, "the agreement's number")
    Key.object("from", \.from, "the term's first day")
    Key.object("until", \.until, "the term's last day")
    Key.object("since", \.since, "since when the lawyer comes")
    Key.object("filed", \.filed, "when it was filed")
  }
}

/// A school's volunteers in the community.
package struct VolunteerLine: TemplateModel {
  package let school: Link
  package let size: Int
  package var members: String?

  package static let declared = ModelShape<VolunteerLine>("volunteer_line") {
    Key.object("school", \.school, "the school")
    Key.number("size", \.size, "how many")
    Key.text("members", \.members, "those who agreed to be named")
  }
}

/// What can be taken along from the page.
package struct OfficeFiles: TemplateModel {
  package var card: String?
  package var notice: String?
  package var cardPDF: String?
  package var noticePDF: String?
  package var noticeA3: String?
  package var ics: String?
  package var vcf: String?
  package var json: String?

  package static let declared = ModelShape<OfficeFiles>("files") {
    Key.address("card", \.card, "the contact card")
    Key.address("notice", \.notice, "the wall notice")
    Key.address("card_pdf", \.cardPDF, "the contact card for the printer")
    Key.address("notice_pdf", \.noticePDF, "the wall notice for the printer, A4")
    Key.address("notice_a3", \.noticeA3, "the wall notice for the printer, A3")
    Key.address("ics", \.ics, "calendar")
    Key.address("vcf", \.vcf, "contact")
    Key.address("json", \.json, "data")
  }
}
