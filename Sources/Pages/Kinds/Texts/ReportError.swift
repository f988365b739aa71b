import Diagnostics
import Programme

/// Whom to tell of a mistake on the site.
struct ReportErrorPageKind: LayoutPage {
  static let name = "report-error"
  static let articles: [Int] = []
  static let isFoundBySearch = true
  static func example(_ addresses: Addresses) -> Address? { addresses.reportError }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    router.add(
      ReportErrorPageKind(), yieldingTo: "report-error", at: addresses.reportError, addresses,
      Words(zh: "报告错误页", en: "the report-error page"))
  }

  func district(in programme: Programme) -> Int? { nil }

  func gather(_ finder: inout DependencyTracker) -> [District] { finder.districts() }

  func build(_ districts: [District], _ builder: PageBuilder) -> (head: PageHead, content: ReportErrorPage) {
    (
      builder.head(.headReportError, .headReportErrorText),
      ReportErrorPage(districts: NonEmptyList(builder.districtDesks(districts)))
    )
  }
}
