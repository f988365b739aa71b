import Templates

/// All lawyers by the first letter of their pinyin.
public struct LawyersPage: TemplateModel {
  public var letters: Items<Group<LawyerLine>>?
  public let count: Int
  public var formerly: Items<FormerLine>?

  public static let declared = ModelShape<LawyersPage>("lawyers") {
    Key.object("letters", \.letters, "the letters")
    Key.number("count", \.count, "how many")
    Key.object("formerly", \.formerly, "those whose place another took, the latest first")
  }
}

/// Somebody who was a community lawyer before; nothing says why no longer.
public struct FormerLine: TemplateModel {
  /// Absent once consent has been withdrawn.
  public var person: PersonName?
  public var firm: String?
  public var from: DateLine?
  public let until: DateLine

  public static let declared = ModelShape<FormerLine>("former_line") {
    Key.object("person", \.person, "who, if the person may be named")
    Key.text("firm", \.firm, "of which firm")
    Key.object("from", \.from, "the first day")
    Key.object("until", \.until, "the last day")
  }
}

/// A lawyer in a list.
public struct LawyerLine: TemplateModel {
  public let name: String
  public let href: String
  public var pinyin: String?
  public let initial: String
  public var photo: Picture?
  public var firm: MaybeLink?
  public let kind: String
  public var offices: String?

  public static let declared = ModelShape<LawyerLine>("lawyer_line") {
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
public struct LawyerPage: TemplateModel {
  public let name: String
  public var pinyin: String?
  public let initial: String
  public let kind: String
  public let isLawyer: Bool
  public let isUpdating: Bool
  public var photo: Picture?
  public var firm: MaybeLink?
  public var phone: Contact?
  public var email: Contact?
  public var licence: String?
  public var certification: CertificationLine?
  public var specialties: String?
  public var languagesSpoken: String?
  public var trained: DateLine?
  public var replaced: ReplacedLine?
  public var offices: Items<OfficeLine>?
  public var body: HTML?
  public var bulletins: Items<BulletinLine>?
  public var honours: Items<HonourLine>?

  public static let declared = ModelShape<LawyerPage>("lawyer") {
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
public struct CertificationLine: TemplateModel {
  public var number: String?
  public let on: DateLine
  public var until: DateLine?

  public static let declared = ModelShape<CertificationLine>("certification_line") {
    Key.text("number", \.number, "its number")
    Key.object("on", \.on, "when it was given")
    Key.object("until", \.until, "its last day")
  }
}

/// When somebody took over.
public struct ReplacedLine: TemplateModel {
  public let on: DateLine

  public static let declared = ModelShape<ReplacedLine>("replaced_line") {
    Key.object("on", \.on, "the day")
  }
}

/// All firms by kind.
public struct FirmsPage: TemplateModel {
  public var groups: Items<Group<FirmLine>>?
  public let count: Int

  public static let declared = ModelShape<FirmsPage>("firms") {
    Key.object("groups", \.groups, "the kinds")
    Key.number("count", \.count, "how many")
  }
}

/// A firm in a list.
public struct FirmLine: TemplateModel {
  public let title: String
  public let href: String
  public var district: String?
  public let lawyers: Int
  public let communities: Int

  public static let declared = ModelShape<FirmLine>("firm_line") {
    Key.text("title", \.title, "its name")
    Key.address("href", \.href, "its page")
    Key.text("district", \.district, "where it sits")
    Key.number("lawyers", \.lawyers, "its community lawyers")
    Key.number("communities", \.communities, "its communities")
  }
}

/// A firm.
public struct FirmPage: TemplateModel {
  public let name: String
  public let affiliation: String
  public var district: Link?
  public var address: String?
  public var phone: Contact?
  public var email: Contact?
  public var website: Link?
  public var lawyers: Items<Person>?
  public var offices: Items<OfficeLine>?
  public var code: String?
  public var verified: DateLine?
  public var bulletins: Items<BulletinLine>?
  public var honours: Items<HonourLine>?

  public static let declared = ModelShape<FirmPage>("firm") {
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
public struct SchoolsPage: TemplateModel {
  public var schools: Items<SchoolLine>?
  public var conference: ConferenceBox?
  public var honourTerm: String?
  public var honours: Items<AwardBox>?

  public static let declared = ModelShape<SchoolsPage>("schools") {
    Key.object("schools", \.schools, "the schools")
    Key.object("conference", \.conference, "their joint conference")
    Key.text("honour_term", \.honourTerm, "the latest year in which volunteers were honoured")
    Key.object("volunteer_honours", \.honours, "awards to volunteers of that year")
  }
}

/// The law schools' joint conference, and who else looks after the volunteers.
public struct ConferenceBox: TemplateModel {
  public var desk: Desk?
  public var lead: Link?
  public var members: Items<Link>?
  public var youthLeague: Desk?

  public static let declared = ModelShape<ConferenceBox>("conference_box") {
    Key.object("desk", \.desk, "the conference itself")
    Key.object("lead", \.lead, "the school that leads it")
    Key.object("members", \.members, "the schools that belong to it")
    Key.object(
      "youth_league", \.youthLeague, "the Youth League's city committee, where volunteers are registered")
  }
}

/// A school in a list.
public struct SchoolLine: TemplateModel {
  public let title: String
  public let href: String
  public let isLead: Bool
  public let teams: Int
  public let students: Int

  public static let declared = ModelShape<SchoolLine>("school_line") {
    Key.text("title", \.title, "its name")
    Key.address("href", \.href, "its page")
    Key.flag("is_lead", \.isLead, "whether it leads the conference")
    Key.number("teams", \.teams, "its teams")
    Key.number("students", \.students, "its volunteers")
  }
}

/// A law school.
public struct SchoolPage: TemplateModel {
  public let name: String
  public let isLead: Bool
  public var contact: Desk?
  public var from: DateLine?
  public var until: DateLine?
  public let isRenewing: Bool
  public var teams: Items<TeamLine>?
  public var district: Link?
  public var conference: ConferenceBox?

  public static let declared = ModelShape<SchoolPage>("school") {
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
public struct TeamLine: TemplateModel {
  public let community: Link
  public let size: Int
  public var members: String?

  public static let declared = ModelShape<TeamLine>("team_line") {
    Key.object("community", \.community, "the community")
    Key.number("size", \.size, "how many")
    Key.text("members", \.members, "those who agreed to be named")
  }
}
