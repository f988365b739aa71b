import Programme
import Templates

extension PageBuilder {
  func organisationPage(_ city: City) -> OrganisationPage {
    let site = context.site
    let group = site.steeringGroup?.value.map(\.value).first { $0.isActive(on: today) }
    let lead = city.programme.schools.all.first(where: \.isLead)
    return OrganisationPage(
      steeringGroup: group.map {
        SteeringGroupBox(name: $0.name.value, members: words($0.members), from: date($0.from?.value))
      },
      office: desk(site.office?.value, fallback: wording.pick("指导协调小组办公室", "Office of the steering group")),
      cityBureaux: Items((site.cityBureaux?.value ?? []).compactMap { desk($0.value, fallback: "") }),
      districts: Items(districtDesks(city)), youthLeague: site.youthLeague?.value.name?.value,
      conference: site.conference?.value.name?.value,
      leadSchool: lead.map { link($0.name.value, addresses.school($0.id)) })
  }

  /// The offices of every district, for those who look for one.
  func districtDesks(_ city: City) -> [DistrictDesks] {
    city.directory.districts(on: today).map { district in
      DistrictDesks(
        title: name(of: district), href: linker.href(addresses.district(district.id)),
        liaison: desk(district.liaison?.value),
        justiceBureau: desk(
          district.justiceBureau?.value, fallback: wording.pick("\(district.name.value)司法局", "Justice bureau")
        ),
        legalOffice: desk(
          district.legalOffice?.value,
          fallback: wording.pick("\(district.name.value)法治办", "Legal-affairs office")))
    }
  }

  func servicesPage() -> ServicesPage {
    ServicesPage(duties: Items((context.site.duties?.value ?? []).map { Line(text: $0.value) }))
  }
}
