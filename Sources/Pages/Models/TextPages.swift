import Templates

/// A page of the site's own.
public struct TextPage: TemplateModel {
  public let body: HTML

  public static let declared = ModelShape<TextPage>("page") {
    Key.html("body", \.body, "the text")
  }
}

/// Who runs the programme.
public struct OrganisationPage: TemplateModel {
  public var steeringGroup: SteeringGroupBox?
  public var office: Desk?
  public var cityBureaux: Items<Desk>?
  public var districts: Items<DistrictDesks>?
  public var conference: ConferenceBox?
  public var earlier: Items<SteeringGroupBox>?

  public static let declared = ModelShape<OrganisationPage>("organisation") {
    Key.object("steering_group", \.steeringGroup, "the steering group")
    Key.object("earlier", \.earlier, "earlier steering groups, the latest first")
    Key.object("office", \.office, "its office")
    Key.object("city_bureaux", \.cityBureaux, "the city's bureaux")
    Key.object("districts", \.districts, "the districts' offices")
    Key.object("conference", \.conference, "the law schools' joint conference")
  }
}

/// The steering group.
public struct SteeringGroupBox: TemplateModel {
  public let name: String
  public var members: String?
  public var from: DateLine?
  public var until: DateLine?

  public static let declared = ModelShape<SteeringGroupBox>("steering_group_box") {
    Key.text("name", \.name, "its name")
    Key.text("members", \.members, "its members")
    Key.object("from", \.from, "the first day")
    Key.object("until", \.until, "the last day, of one whose time is over")
  }
}

/// A district's offices.
public struct DistrictDesks: TemplateModel {
  public let title: String
  public let href: String
  public var liaison: Desk?
  public var justiceBureau: Desk?
  public var legalOffice: Desk?

  public static let declared = ModelShape<DistrictDesks>("district_desks") {
    Key.text("title", \.title, "the district")
    Key.address("href", \.href, "its page")
    Key.object("liaison", \.liaison, "the liaison office")
    Key.object("justice_bureau", \.justiceBureau, "the justice bureau")
    Key.object("legal_office", \.legalOffice, "the legal-affairs office")
  }
}

/// What a lawyer can do for residents, and what not.
public struct ServicesPage: TemplateModel {
  public var duties: Items<Line>?

  public static let declared = ModelShape<ServicesPage>("services") {
    Key.object("duties", \.duties, "the site's own list of duties")
  }
}

/// About the programme.
public struct AboutPage: TemplateModel {
  public let figures: Counts

  public static let declared = ModelShape<AboutPage>("about") {
    Key.object("figures", \.figures, "how large it is")
  }
}

/// Where to get legal aid.
public struct LegalAidPage: TemplateModel {
  public var districts: Items<DistrictDesks>?

  public static let declared = ModelShape<LegalAidPage>("legal-aid") {
    Key.object("districts", \.districts, "the districts' offices")
  }
}

/// How to report an error.
public struct ReportErrorPage: TemplateModel {
  public var districts: Items<DistrictDesks>?

  public static let declared = ModelShape<ReportErrorPage>("report-error") {
    Key.object("districts", \.districts, "the districts' offices")
  }
}

/// An address that has moved.
public struct RedirectPage: TemplateModel {
  public let target: Link

  public static let declared = ModelShape<RedirectPage>("redirect") {
    Key.object("target", \.target, "where it is now")
  }
}
