import Diagnostics
import Programme
import Templates

/// A page of the site's own.
struct TextPageKind: LayoutPage {
  let index: Int

  static let name = "page"
  static let articles: [Int] = []
  static let isFoundBySearch = true
  static func example(_ addresses: Addresses) -> Address? { nil }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    for (index, page) in router.programme.pages.all.enumerated() where page.id != "home" {
      router.reserveIfBuiltIn(addresses.page(page.id), addresses)
      router.add([(addresses.page(page.id), TextPageKind(index: index))], of: page, addresses)
    }
  }

  func district(in programme: Programme) -> Int? { nil }

  func gather(_ finder: inout DependencyTracker) -> RecordText<Page> {
    finder.text { $0.programme.pages.all[index] }
  }

  func build(_ facts: RecordText<Page>, _ builder: PageBuilder) -> (head: PageHead, content: TextPage) {
    let title = facts.record.title.value
    return (PageHead(title: title, description: title), TextPage(body: facts.body ?? HTML([])))
  }
}
