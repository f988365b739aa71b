import Diagnostics
import Programme

/// All law schools that send volunteers.
struct SchoolsPageKind: LayoutPage {
  static let name = "schools"
  static let articles: [Int] = [10, 26, 27, 28, 29, 30, 31]
  static let isFoundBySearch = true
  static func example(_ addresses: Addresses) -> Address? { addresses.schools }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    router.add(
      SchoolsPageKind(), at: addresses.schools, addresses, Words(zh: "法学院列表", en: "the list of schools"))
  }

  func district(in programme: Programme) -> Int? { nil }

  func gather(_ finder: inout DependencyTracker) -> SchoolsFacts { finder.schools() }

  func build(_ facts: SchoolsFacts, _ builder: PageBuilder) -> (head: PageHead, content: SchoolsPage) {
    (builder.head(.headSchools, .headSchoolsText, .firms), builder.schoolsPage(facts))
  }
}

/// A law school, with its teams.
struct SchoolPageKind: LayoutPage {
  let index: Int

  static let name = "school"
  static let articles = [27, 28, 29, 30]
  static let isFoundBySearch = true
  static func example(_ addresses: Addresses) -> Address? { addresses.school("ID") }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    router.each(router.programme.schools, addresses) { (addresses.school($1.id), SchoolPageKind(index: $0)) }
  }

  func district(in programme: Programme) -> Int? { nil }

  func gather(_ finder: inout DependencyTracker) -> SchoolFacts { finder.school(at: index) }

  func build(_ facts: SchoolFacts, _ builder: PageBuilder) -> (head: PageHead, content: SchoolPage) {
    let school = facts.school
    let head = PageHead(
      title: school.name.value, description: builder.wording(.headSchoolText, school.name.value),
      crumbs: [builder.crumb(.headSchools, builder.addresses.schools)], section: .firms)
    return (head, builder.schoolPage(facts))
  }
}
