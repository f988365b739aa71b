import Bytes
import Diagnostics
import Pages
import Printing
import Programme
import Theming
import Workers

/// Looks at every piece as it will be printed, before anything is.
struct PrintCheck: Sendable {
  let house: PrintSetup
  let plan: SitePlan
  let programme: Programme
  let pictures: any PrintPictures
  /// Digests of pieces that an earlier build looked at and found nothing wrong with: they need no second look.
  let known: Set<UInt64>

  struct Outcome: Sendable {
    /// What does not print well, at the community whose piece it is, or at the layout where that alone is the cause.
    var findings: [Finding] = []
    /// Digests of the pieces that print well.
    var sound: [UInt64] = []
    /// For each picture that is too small somewhere, what the largest place asks of it.
    fileprivate var poorPictures: [String: PreflightNote] = [:]

    fileprivate mutating func add(_ note: PreflightNote, of picture: PoorPicture) {
      let known = poorPictures[picture.name]?.picture?.needed ?? 0
      if picture.needed > known { poorPictures[picture.name] = note }
    }
  }

  func outcome(workers: Workers) -> Outcome {
    let communities = programme.communities.all.indices.filter { programme.communities.all[$0].isActive }
    let tools = house.languages.map { (language: $0, digest: house.digest(in: $0)) }
    let slices = workers.slices(of: communities.count, size: 64) { range in
      var look = Look(check: self)
      for at in range {
        for (language, digest) in tools { look.look(at: communities[at], in: language, with: digest) }
      }
      return look.outcome
    }
    var outcome = Outcome(findings: sheetFindings + designFindings)
    for slice in slices {
      outcome.findings += slice.findings
      outcome.sound += slice.sound
      for note in slice.poorPictures.values {
        if let picture = note.picture { outcome.add(note, of: picture) }
      }
    }
    let places = programme.wantedPictures
    for (name, note) in outcome.poorPictures.sorted(by: { precedesInBytes($0.key, $1.key) }) {
      let place = places[name] ?? SourcePlace(path: "content/\(name)", range: 0..<0)
      outcome.findings.append(note.finding(aboutPictureAt: place))
    }
    return outcome
  }

  /// One thread's part.
  private struct Look {
    let check: PrintCheck
    var maker: PageRenderer
    var outcome = Outcome()
    // Made when the first piece has to be drawn.
    private lazy var desk = PieceRenderer(check.house, pictures: check.pictures)

    init(check: PrintCheck) {
      self.check = check
      maker = check.plan.maker()
    }

    /// - Parameter tools: Digest of all but the records that decides how the pieces come out.
    mutating func look(at community: Int, in language: SiteLanguage, with tools: UInt64) {
      var piece = Digest()
      piece.add(tools)
      piece.add(maker.pieceDigest(of: community, in: language))
      let digest = piece.value
      if check.known.contains(digest) {
        outcome.sound.append(digest)
        return
      }
      let record = check.programme.communities.all[community]
      var notes: [PreflightNote] = []
      for piece in PrintKind.allCases {
        let model = maker.print(of: community, as: piece, in: language)
        guard let layout = check.house.layout(for: piece, model, in: language)
        else { continue }
        notes += desk.compose(model, with: layout, in: language).flatMap(\.notes)
      }
      if notes.isEmpty { outcome.sound.append(digest) }
      for note in notes {
        if let picture = note.picture {
          outcome.add(note, of: picture)
        } else {
          outcome.findings.append(note.finding(about: record.name.value, at: record.record.place))
        }
      }
    }
  }

  /// Card records that name a design which the theme does not have.
  private var designFindings: [Finding] {
    let known = house.designs.map(\.name)
    return programme.cards.all.compactMap { card in
      guard let design = card.design, design.isWritten, !known.contains(design.value) else { return nil }
      let all = known.joined(separator: ", ")
      return PublishingRules.printUnknownDesign.finding(
        at: card.record.place(of: design),
        Words(zh: "主题里没有「\(design.value)」这种版式", en: "the theme has no print layout “\(design.value)”"),
        help: NearMisses.words.suggestion(for: design.value, among: known).map {
          Words(zh: "您要写的是 \($0) 吗？", en: "did you mean \($0)?")
        } ?? Words(zh: "有这些：\(all)", en: "there are \(all)"))
    }
  }

  /// Pieces that do not go onto the sheets that the site's own files use.
  private var sheetFindings: [Finding] {
    house.designs.flatMap { design -> [Finding] in
      let sheets: [SheetName] = design.piece == .card ? [.cards] : [.a4, .a3]
      return sheets.map(house.sheet).compactMap { sheet -> Finding? in
        do throws(SheetProblem) {
          _ = try sheet.grid(for: Size(width: design.width, height: design.height))
          return nil
        } catch {
          return error.finding(for: sheet)
        }
      }
    }
  }
}
