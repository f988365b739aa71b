import Programme
import Templates

extension PageBuilder {
  func organisationPage(_ districts: [District], _ schools: [School]) -> OrganisationPage {
    let site = context.site
    let groups = (site.steeringGroup?.value ?? []).map(\.value)
    let earlier = groups.enumerated().filter { ($0.element.until?.value ?? today) < today }
      .sorted {
        ($0.element.until?.value ?? today, $1.offset) > ($1.element.until?.value ?? today, $0.offset)
      }
    return OrganisationPage(
      steeringGroup: groups.first { $0.isActive(on: today) }.map(groupBox),
      office: desk(site.office?.value, fallback: wording[.steeringOffice]),
      cityBureaux: NonEmptyList((site.cityBureaux?.value ?? []).compactMap { desk($0.value, fallback: "") }),
      districts: NonEmptyList(districtDesks(districts)), conference: conferenceBox(schools),
      earlier: NonEmptyList(earlier.map { groupBox($0.element) }))
  }

  private func groupBox(_ group: SteeringGroup) -> SteeringGroupBox {
    SteeringGroupBox(
      name: group.name.value, members: words(group.members), from: date(group.from?.value),
      until: date(group.until?.value))
  }

  /// The offices of every district, for those who look for one.
  func districtDesks(_ districts: [District]) -> [DistrictDesks] {
    districts.map { district in
      DistrictDesks(
        title: name(of: district), href: linker.href(addresses.district(district.id)),
        liaison: desk(district.liaison?.value),
        justiceBureau: desk(
          district.justiceBureau?.value, fallback: wording(.justiceBureauOf, name(of: district))
        ),
        legalOffice: desk(
          district.legalOffice?.value,
          fallback: wording(.legalOfficeOf, name(of: district))))
    }
  }

  func servicesPage() -> ServicesPage {
    ServicesPage(duties: NonEmptyList((context.site.duties?.value ?? []).map { Line(text: $0.value) }))
  }
}
