import Diagnostics
import Pages
import Printing
import Programme
import Theming

/// A face that a site's print layouts ask for, and whether it can be printed with on this machine.
package struct FaceAvailability: Sendable {
  /// A family, or the name that the layout gives a file of the theme.
  package let family: String
  package let isBold: Bool
  /// The file of the machine that it lies in; nil for a file of the theme.
  package let path: String?
  /// Nil where the face is there.
  package let failure: FontFailure?

  /// Looks for every face of the theme that a site names, in the order of the layouts, each once.
  ///
  /// A site or a theme that cannot be read is looked at as the theme that is compiled into the program.
  package static func all(ofSite site: String) -> [FaceAvailability] {
    let (name, languages) = Site(ofFolder: site).look
    guard let theme = try? Theme.load(site: site, name: name).theme else { return [] }
    let layouts = theme.compilePrint(languages: languages, models: PrintSetup.models).layouts
    var requests: [FaceRequest] = []
    for language in languages {
      for name in theme.printLayoutNames {
        for request in layouts[language]?[name]?.faces.joined() ?? [].joined()
        where !requests.contains(request) { requests.append(request) }
      }
    }
    return requests.map { FaceAvailability($0) }
  }

  private init(_ request: FaceRequest) {
    family = request.family
    isBold = request.weight == .bold
    do throws(FontFailure) {
      path = try FaceSet([request]).faces.first?.path
      failure = nil
    } catch {
      path = nil
      failure = error
    }
  }
}
