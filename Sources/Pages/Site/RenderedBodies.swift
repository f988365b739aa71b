import Bytes
import Charts
import Diagnostics
import Programme
import Records
import Templates
import Workers

/// The Markdown of all records that are published, rendered once for each language.
struct RenderedBodies: Sendable {
  private var html: [BodyKey: HTML] = [:]
  private(set) var findings: [Finding] = []
  /// Pictures that bodies show, as records name them.
  private(set) var pictures: Set<String> = []

  func html<Model: RecordModel>(of record: Model, in language: SiteLanguage) -> HTML? {
    html[
      BodyKey(path: record.record.body?.path ?? "", start: record.record.body?.start ?? 0, language: language)
    ]
  }
}

/// Which body in which language.
private struct BodyKey: Hashable, Sendable {
  let path: String
  let start: Int
  let language: SiteLanguage
}

/// A body and the page that shows it.
struct PlannedBody: Sendable {
  let body: RecordBody
  /// The page's kind, at whose address in each language the body's links start.
  let layout: Layout?
  /// Whether residents see it; a draft's links are checked all the same.
  let isShown: Bool
  /// What `{{figures}}` in it stand for; nil where such words are nothing special.
  var figures: AnnualFigures?
  let address: @Sendable (Addresses) -> Address
  /// What the anchors of its headings begin with, where it shares the page with other bodies.
  var idPrefix = ""
}

extension RenderedBodies {
  /// Renders bodies, several at a time, and checks their links and anchors.
  ///
  /// - Parameter places: anchors that pages have beside those of their layouts and headings.
  init(
    _ planned: [PlannedBody], languages: [SiteLanguage], links: LinkTargets, anchors: [Layout: Set<String>],
    places: (Addresses) -> [Address: Set<String>] = { _ in [:] },
    contexts: [SiteContext], workers: Workers
  ) {
    for language in languages {
      let addresses = Addresses(language: language)
      let context = contexts.first { $0.language == language }
      let slices = workers.slices(of: planned.count, size: 8) { range in
        planned[range].map {
          RenderedBodies.render($0, addresses, links, $0.layout.flatMap { anchors[$0] } ?? [], context)
        }
      }
      let rendered = slices.flatMap(\.self)
      var known = places(addresses)
      for (plan, result) in zip(planned, rendered) {
        let key = BodyKey(path: plan.body.path, start: plan.body.start, language: language)
        html[key] = HTML(result.markdown.html)
        known[plan.address(addresses), default: []].formUnion(result.markdown.headings.map(\.id))
        if plan.isShown { pictures.formUnion(result.pictures) }
      }
      // Every language has the same links: one finding for each is enough.
      guard language == languages.first else { continue }
      for result in rendered {
        findings += result.markdown.findings + result.broken
        for wanted in result.anchors {
          let ids = (known[wanted.address] ?? []).union(
            links.layout(at: wanted.address).flatMap { anchors[$0] } ?? [])
          if !ids.contains(wanted.anchor) {
            findings.append(links.missingAnchor(wanted.anchor, ids, at: wanted.place))
          }
        }
      }
    }
  }

  private struct Rendered: Sendable {
    var markdown = RenderedMarkdown()
    var broken: [Finding] = []
    var anchors: [WantedAnchor] = []
    var pictures: Set<String> = []
  }

  private struct WantedAnchor: Sendable {
    let address: Address
    let anchor: String
    let place: SourcePlace
  }

  /// Links in one text for which the name that is meant is looked for.
  private static let mostSuggestions = 10
  /// Links that lead nowhere in one text, behind which its other links are not looked at: a text of many more is one mistake.
  private static let mostBroken = 100

  private static let unseen = Words(
    zh: "这篇文字里已有 \(mostBroken) 个链接没有去处，从这里起没有再查",
    en: "\(mostBroken) links of this text lead nowhere; from here on they were not looked at")

  private static func render(
    _ plan: PlannedBody, _ addresses: Addresses, _ links: LinkTargets, _ taken: Set<String>,
    _ context: SiteContext?
  ) -> Rendered {
    let from = plan.address(addresses)
    let linker = links.linker(from: from)
    var result = Rendered()
    let silent = links.withoutSuggestions
    func picture(_ link: MarkdownLink) -> MarkdownPicture? {
      let target = links.resolve(
        link.destination, from: from, source: plan.body.path, isImage: true, addresses)
      guard case .picture(_, let published) = target else { return nil }
      return linker.picture(published)
    }
    var filling = plan.figures.flatMap { figures in
      context.map { FigureSubstitution(figures, PageBuilder($0, at: from)) }
    }
    let insert: MarkdownRenderer.Inserter? = filling == nil ? nil : { filling?.markup(for: $0) }
    func address(of target: LinkTargets.Target, for link: MarkdownLink) -> String? {
      switch target {
      case .page(let address, let anchor):
        if let anchor {
          result.anchors.append(WantedAnchor(address: address, anchor: anchor, place: link.place))
        }
        return address == from && anchor != nil ? "#" + (anchor ?? "") : linker.href(address, anchor: anchor)
      case .picture(let source, let published):
        result.pictures.insert(source)
        return published.whole.last.map { linker.href($0.jpeg) }
      case .withheld: return nil
      case .broken(let why, let help):
        result.broken.append(PagesRules.linkBroken.finding(at: link.place, why, help: help))
        return nil
      case .hidden(let why, let help):
        var finding = PagesRules.linkBroken.finding(at: link.place, why, help: help)
        finding.severity = .warning
        result.broken.append(finding)
        return nil
      case .unread: return nil
      }
    }
    let renderer = MarkdownRenderer(
      recordSchemes: LinkTargets.recordSchemes, takenIDs: taken, idPrefix: plan.idPrefix,
      words: context?.wording.chartWords ?? .keys, insert: insert, mark: TextMarks.find, picture: picture,
      outside: { link in
        guard let target = links.outside(link.destination, from: from) else { return link.destination }
        return address(of: target, for: link)
      },
      resolve: { link in
        guard result.broken.count < mostBroken else {
          if result.broken.count == mostBroken {
            result.broken.append(PagesRules.linkBroken.finding(at: link.place, unseen, help: nil))
          }
          return nil
        }
        return address(
          of: (result.broken.count < mostSuggestions ? links : silent).resolve(
            link.destination, from: from, source: plan.body.path, isImage: link.isImage, addresses),
          for: link)
      })
    // A body written as a field has no place of its own bytes: its text is rendered apart from the file.
    if let range = plan.body.range {
      result.markdown = renderer.render(path: plan.body.path, source: plan.body.document.source, range: range)
    } else {
      let bytes = plan.body.bytes
      result.markdown = renderer.render(path: plan.body.path, source: bytes, range: 0..<bytes.count)
    }
    result.broken += filling?.findings ?? []
    result.broken += result.markdown.unlinked.map(LinkTargets.finding)
    return result
  }
}
