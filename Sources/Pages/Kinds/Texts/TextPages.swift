import Templates

/// A page of the site's own.
package struct TextPage: TemplateModel {
  package let body: HTML

  package static let declared = ModelShape<TextPage>("page") {
    Key.html("body", \.body, "the text")
  }
}

/// Who runs the programme.
package struct OrganisationPage: TemplateModel {
  package var steeringGroup: SteeringGroupBox?
  package var office: ContactModel?
  package var cityBureaux: NonEmptyList<ContactModel>?
  package var districts: NonEmptyList<DistrictDesks>?
  package var conference: ConferenceBox?
  package var earlier: NonEmptyList<SteeringGroupBox>?

  package static let declared = ModelShape<OrganisationPage>("organisation") {
    Key.object("steering_group", \.steeringGroup, "the steering group")
    Key.object("earlier", \.earlier, "earlier steering groups, the latest first")
    Key.object("office", \.office, "its office")
    Key.object("city_bureaux", \.cityBureaux, "the city's bureaux")
    Key.object("districts", \.districts, "the districts' offices")
    Key.object("conference", \.conference, "the law schools' joint conference")
  }
}

/// The steering group.
package struct SteeringGroupBox: TemplateModel {
  package let name: String
  package var members: String?
  package var from: DateLine?
  package var until: DateLine?

  package static let declared = ModelShape<SteeringGroupBox>("steering_group_box") {
    Key.text("name", \.name, "its name")
    Key.text("members", \.members, "its members")
    Key.object("from", \.from, "the first day")
    Key.object("until", \.until, "the last day, of one whose time is over")
  }
}

/// A district's offices.
package struct DistrictDesks: TemplateModel {
  package let title: String
  package let href: String
  package var liaison: ContactModel?
  package var justiceBureau: ContactModel?
  package var legalOffice: ContactModel?

  package static let declared = ModelShape<DistrictDesks>("district_desks") {
    Key.text("title", \.title, "the district")
    Key.address("href", \.href, "its page")
    Key.object("liaison", \.liaison, "the liaison office")
    Key.object("justice_bureau", \.justiceBureau, "the justice bureau")
    Key.object("legal_office", \.legalOffice, "the legal-affairs office")
  }
}

/// What a lawyer can do for residents, and what not.
package struct ServicesPage: TemplateModel {
  package var duties: NonEmptyList<Line>?

  package static let declared = ModelShape<ServicesPage>("services") {
    Key.object("duties", \.duties, "the site's own list of duties")
  }
}

/// About the programme.
package struct AboutPage: TemplateModel {
  package let figures: Counts

  package static let declared = ModelShape<AboutPage>("about") {
    Key.object("figures", \.figures, "how large it is")
  }
}

/// Where to get legal aid.
package struct LegalAidPage: TemplateModel {
  package var districts: NonEmptyList<DistrictDesks>?

  package static let declared = ModelShape<LegalAidPage>("legal-aid") {
    Key.object("districts", \.districts, "the districts' offices")
  }
}

/// How to report an error.
package struct ReportErrorPage: TemplateModel {
  package var districts: NonEmptyList<DistrictDesks>?

  package static let declared = ModelShape<ReportErrorPage>("report-error") {
    Key.object("districts", \.districts, "the districts' offices")
  }
}

/// An address that has moved.
package struct RedirectPage: TemplateModel {
  package let target: Link

  package static let declared = ModelShape<RedirectPage>("redirect") {
    Key.object("target", \.target, "where it is now")
  }
}
