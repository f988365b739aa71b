import Templates

/// All lawyers by the first letter of their pinyin.
package struct LawyersPage: TemplateModel {
  package var letters: NonEmptyList<Group<LawyerLine>>?
  package let count: Int
  package var formerly: NonEmptyList<FormerLine>?

  package static let declared = ModelShape<LawyersPage>("lawyers") {
    Key.object("letters", \.letters, "the letters")
    Key.number("count", \.count, "how many")
    Key.object("formerly", \.formerly, "those whose place another took, the latest first")
  }
}

/// Somebody who was a community lawyer before; nothing says why no longer.
package struct FormerLine: TemplateModel {
  /// Absent once consent has been withdrawn.
  package var person: PersonName?
  package var firm: String?
  package var from: DateLine?
  package let until: DateLine

  package static let declared = ModelShape<FormerLine>("former_line") {
    Key.object("person", \.person, "who, if the person may be named")
    Key.text("firm", \.firm, "of which firm")
    Key.object("from", \.from, "the first day")
    Key.object("until", \.until, "the last day")
  }
}

/// A lawyer in a list.
package struct LawyerLine: TemplateModel {
  package let name: String
  package let href: String
  package var pinyin: String?
  package let initial: String
  package var photo: Picture?
  package var firm: OptionalLink?
  package let kind: String
  package var offices: String?

  package static let declared = ModelShape<LawyerLine>("lawyer_line") {
    Key.text("name", \.name, "the name")
    Key.address("href", \.href, "the person's page")
    Key.text("pinyin", \.pinyin, "the reading")
    Key.text("initial", \.initial, "the first character")
    Key.object("photo", \.photo, "the portrait")
    Key.object("firm", \.firm, "the firm")
    Key.text("kind", \.kind, "lawyer, law teacher or retired legal worker")
    Key.text("offices", \.offices, "the communities served")
  }
}

/// A lawyer.
package struct LawyerPage: TemplateModel {
  package let name: String
  package var pinyin: String?
  package let initial: String
  package let kind: String
  package let isLawyer: Bool
  package let isUpdating: Bool
  package var photo: Picture?
  package var firm: OptionalLink?
  package var phone: Contact?
  package var email: Contact?
  package var licence: String?
  package var certification: CertificationLine?
  package var specialties: String?
  package var languagesSpoken: String?
  package var trained: DateLine?
  package var replaced: ReplacedLine?
  package var offices: NonEmptyList<OfficeLine>?
  package var body: HTML?
  package var bulletins: NonEmptyList<BulletinLine>?
  package var honours: NonEmptyList<HonourLine>?

  package static let declared = ModelShape<LawyerPage>("lawyer") {
    Key.text("name", \.name, "the name")
    Key.text("pinyin", \.pinyin, "the reading")
    Key.text("initial", \.initial, "the first character")
    Key.text("kind", \.kind, "lawyer, law teacher or retired legal worker")
    Key.flag("is_lawyer", \.isLawyer, "whether a practising lawyer")
    Key.flag("is_updating", \.isUpdating, "the consent has ended; what it covered is not shown")
    Key.object("photo", \.photo, "the portrait")
    Key.object("firm", \.firm, "the firm")
    Key.object("phone", \.phone, "telephone")
    Key.object("email", \.email, "e-mail")
    Key.text("licence", \.licence, "the licence, as far as the site publishes it")
    Key.object("certification", \.certification, "the certification")
    Key.text("specialties", \.specialties, "fields known best")
    Key.text("languages_spoken", \.languagesSpoken, "languages and dialects")
    Key.object("trained", \.trained, "the latest training")
    Key.object("replaced", \.replaced, "no longer a community lawyer")
    Key.object("offices", \.offices, "the communities served")
    Key.html("body", \.body, "about the person")
    Key.object("bulletins", \.bulletins, "bulletins about the person")
    Key.object("honours", \.honours, "awards the person was given")
  }
}

/// The association's certification.
package struct CertificationLine: TemplateModel {
  package var number: String?
  package let on: DateLine
  package var until: DateLine?

  package static let declared = ModelShape<CertificationLine>("certification_line") {
    Key.text("number", \.number, "its number")
    Key.object("on", \.on, "when it was given")
    Key.object("until", \.until, "its last day")
  }
}

/// When somebody took over.
package struct ReplacedLine: TemplateModel {
  package let on: DateLine

  package static let declared = ModelShape<ReplacedLine>("replaced_line") {
    Key.object("on", \.on, "the day")
  }
}

/// All firms by kind.
package struct FirmsPage: TemplateModel {
  package var groups: NonEmptyList<Group<FirmLine>>?
  package let count: Int

  package static let declared = ModelShape<FirmsPage>("firms") {
    Key.object("groups", \.groups, "the kinds")
    Key.number("count", \.count, "how many")
  }
}

/// A firm in a list.
package struct FirmLine: TemplateModel {
  package let title: String
  package let href: String
  package var district: String?
  package let lawyers: Int
  package let communities: Int

  package static let declared = ModelShape<FirmLine>("firm_line") {
    Key.text("title", \.title, "its name")
    Key.address("href", \.href, "its page")
    Key.text("district", \.district, "where it sits")
    Key.number("lawyers", \.lawyers, "its community lawyers")
    Key.number("communities", \.communities, "its communities")
  }
}

/// A firm.
package struct FirmPage: TemplateModel {
  package let name: String
  package let affiliation: String
  package var district: Link?
  package var address: String?
  package var phone: Contact?
  package var email: Contact?
  package var website: Link?
  package var lawyers: NonEmptyList<Person>?
  package var offices: NonEmptyList<OfficeLine>?
  package var code: String?
  package var verified: DateLine?
  package var bulletins: NonEmptyList<BulletinLine>?
  package var honours: NonEmptyList<HonourLine>?

  package static let declared = ModelShape<FirmPage>("firm") {
    Key.text("name", \.name, "its name")
    Key.text("affiliation", \.affiliation, "what kind of firm")
    Key.object("district", \.district, "where it sits")
    Key.text("address", \.address, "its address")
    Key.object("phone", \.phone, "telephone")
    Key.object("email", \.email, "e-mail")
    Key.object("website", \.website, "its web site")
    Key.object("lawyers", \.lawyers, "its community lawyers")
    Key.object("offices", \.offices, "its communities")
    Key.text("code", \.code, "the unified social credit code")
    Key.object("verified", \.verified, "when it was last verified")
    Key.object("bulletins", \.bulletins, "bulletins about it")
    Key.object("honours", \.honours, "awards it was given")
  }
}

/// All law schools.
package struct SchoolsPage: TemplateModel {
  package var schools: NonEmptyList<SchoolLine>?
  package var conference: ConferenceBox?
  package var honourTerm: String?
  package var honours: NonEmptyList<AwardBox>?

  package static let declared = ModelShape<SchoolsPage>("schools") {
    Key.object("schools", \.schools, "the schools")
    Key.object("conference", \.conference, "their joint conference")
    Key.text("honour_term", \.honourTerm, "the latest year in which volunteers were honoured")
    Key.object("volunteer_honours", \.honours, "awards to volunteers of that year")
  }
}

/// The law schools' joint conference, and who else looks after the volunteers.
package struct ConferenceBox: TemplateModel {
  package var desk: ContactModel?
  package var lead: Link?
  package var members: NonEmptyList<Link>?
  package var youthLeague: ContactModel?

  package static let declared = ModelShape<ConferenceBox>("conference_box") {
    Key.object("desk", \.desk, "the conference itself")
    Key.object("lead", \.lead, "the school that leads it")
    Key.object("members", \.members, "the schools that belong to it")
    Key.object(
      "youth_league", \.youthLeague, "the Youth League's city committee, where volunteers are registered")
  }
}

/// A school in a list.
package struct SchoolLine: TemplateModel {
  package let title: String
  package let href: String
  package let isLead: Bool
  package let teams: Int
  package let students: Int

  package static let declared = ModelShape<SchoolLine>("school_line") {
    Key.text("title", \.title, "its name")
    Key.address("href", \.href, "its page")
    Key.flag("is_lead", \.isLead, "whether it leads the conference")
    Key.number("teams", \.teams, "its teams")
    Key.number("students", \.students, "its volunteers")
  }
}

/// A law school.
package struct SchoolPage: TemplateModel {
  package let name: String
  package let isLead: Bool
  package var contact: ContactModel?
  package var from: DateLine?
  package var until: DateLine?
  package let isRenewing: Bool
  package var teams: NonEmptyList<TeamLine>?
  package var district: Link?
  package var conference: ConferenceBox?

  package static let declared = ModelShape<SchoolPage>("school") {
    Key.text("name", \.name, "its name")
    Key.flag("is_lead", \.isLead, "whether it leads the conference")
    Key.object("contact", \.contact, "whom to ring up")
    Key.object("from", \.from, "the agreement's first day")
    Key.object("until", \.until, "the agreement's last day")
    Key.flag("is_renewing", \.isRenewing, "the agreement has run out")
    Key.object("teams", \.teams, "its teams")
    Key.object("district", \.district, "the district it lies in")
    Key.object("conference", \.conference, "the conference it belongs to")
  }
}

/// A school's team in a community.
package struct TeamLine: TemplateModel {
  package let community: Link
  package let size: Int
  package var members: String?

  package static let declared = ModelShape<TeamLine>("team_line") {
    Key.object("community", \.community, "the community")
    Key.number("size", \.size, "how many")
    Key.text("members", \.members, "those who agreed to be named")
  }
}
