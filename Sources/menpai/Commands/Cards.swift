import ArgumentParser
import Diagnostics
import Programme
import Publishing
import Records

/// `menpai cards`: contact cards and wall notices for the printer, and which printed ones no longer say the truth.
struct Cards: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: said(
      zh: "生成可付印的联系卡和公示牌，查哪些该重印", en: "Make cards and notices to print, and list those due for reprint"),
    discussion: said(
      zh: "不写 --district、--street、--community 就是全市；可以写多次、一起写。单独一个 --due 只列清单；加上 --output 或 --record 就只做清单上的。",
      en:
        "Without --district, --street or --community it is the whole city; each may be repeated, and they add up. --due "
        + "alone only lists; with --output or --record it makes what is listed."))

  @Option(help: help(zh: "网站的文件夹", en: "The site's folder.", value: "folder"))
  var site = "."

  @Option(
    help: help(
      zh: "当作今天的日期，如 2026-03-31", en: "The day to take for today, such as 2026-03-31.", value: "date"))
  var today: Day?

  @Option(name: .customLong("district"), help: help(zh: "这个区县", en: "This district.", value: "id"))
  var districts: [String] = []

  @Option(name: .customLong("street"), help: help(zh: "这个街道", en: "This street.", value: "id"))
  var streets: [String] = []

  @Option(name: .customLong("community"), help: help(zh: "这个社区", en: "This community.", value: "id"))
  var communities: [String] = []

  @Option(
    help: help(
      zh: "主题里的版式，如 card-large 或 notice；不写则用卡片记录的",
      en: "A print layout of the theme, such as card-large or notice; the card record's if not given.",
      value: "name"))
  var design: String?

  @Flag(help: help(zh: "只要印好后内容已变、该重印的", en: "Only what was printed and no longer says the truth."))
  var due = false

  @Flag(
    help: help(
      zh: "文件写好后，把这次印制记进卡片记录的 printed",
      en: "When the files are written, add the run to `printed` of the card records."))
  var record = false

  @Option(
    help: help(
      zh: "文件印几遍；记下的份数是它乘以文件里的张数",
      en: "How often the files are printed; times what lies in them is what is recorded."))
  var copies = 1

  @OptionGroup var printer: PrinterOptions

  @Option(name: .customLong("as"), help: help(zh: "文件的形式", en: "The form of the files."))
  var form = CardOrder.Form.pdf

  @Flag(help: help(zh: "做一张校准页，量打印机偏多少", en: "Make the sheet that tells how far a printer is off."))
  var calibration = false

  @Option(
    help: help(
      zh: "文件写到哪个文件夹；不写则是网站文件夹里的 cards",
      en: "The folder for the files; cards in the site's folder if not given.", value: "folder"))
  var output: String?

  @OptionGroup var showing: ShowingOptions

  /// What a file of several pieces is named after, so that selections made one after another do not overwrite each other.
  private var area: String? {
    let divisions = districts + streets
    if divisions.isEmpty, communities.isEmpty { return due ? "due" : nil }
    guard divisions.count == 1, communities.isEmpty else { return nil }
    return due ? "\(divisions[0])-due" : divisions[0]
  }

  /// Whether files are made, and not only a list.
  private var isMaking: Bool { !due || record || output != nil }

  func validate() throws {
    if site.isEmpty { throw ValidationError(said(zh: "--site 后面没有写文件夹", en: "--site names no folder")) }
    if output?.isEmpty == true {
      throw ValidationError(said(zh: "--output 后面没有写文件夹", en: "--output names no folder"))
    }
    guard (1...1_000_000).contains(copies) else {
      throw ValidationError(
        said(zh: "--copies 应是 1 到 1000000 的整数", en: "--copies is a whole number from 1 to 1000000"))
    }
    if copies != 1, !record {
      throw ValidationError(
        said(
          zh: "--copies 只和 --record 一起用，记下印了多少份",
          en: "--copies goes with --record, which keeps how many were printed"))
    }
    if let design, !RecordID.isValid(design) {
      throw ValidationError(
        said(zh: "「\(design)」不能是版式的名称", en: "“\(design)” cannot be a design's name"))
    }
    if calibration, due || record {
      throw ValidationError(
        said(
          zh: "--calibration 是给打印机的，不能和 --due、--record 一起用",
          en: "--calibration is about the printer and goes with neither --due nor --record"))
    }
  }

  func run() throws {
    let folder = try printFolder()
    let examined = try examine()
    guard !examined.report.hasErrors else {
      try showing.show(examined.report)
      throw CommandFailure.contentHasErrors
    }
    let statements = CardStatements(Directory(examined.programme))
    let communities = try selected(in: statements.directory)
    var result = CardsResult(site: examined, showing: showing)
    if due { result.due = dueReprints(of: communities, statements) }
    guard isMaking else { return try result.show() }
    let pieces = calibration ? [] : try pieces(of: communities, result.due, statements)
    try make(pieces, examined, statements, in: folder, &result)
    try result.show()
  }
}

extension Cards {
  private func printFolder() throws(CommandFailure) -> PrintFolder {
    do throws(OutputError) {
      return try PrintFolder(path: output ?? siteFolder(SiteFolders.printed, of: site), site: site)
    } catch {
      throw CommandFailure(.output(error), site: site)
    }
  }

  private func examine() throws(CommandFailure) -> CheckedSite {
    let clock = Clock(named: today)
    var options = BuildOptions(site: site, output: siteFolder(SiteFolders.publicSite, of: site)) {
      clock.today(in: $0)
    }
    options.isForReaders = true
    options.isPrinting = isMaking
    options.looksAtPieces = false
    options.makesPages = false
    do throws(EnvironmentFailure) {
      return try SiteBuild.examine(options)
    } catch {
      throw CommandFailure(error, site: site)
    }
  }

  private func selected(in directory: Directory) throws(CommandFailure) -> [Community] {
    var selection = CardSelection()
    selection.districts = districts
    selection.streets = streets
    selection.communities = communities
    do throws(CardSelection.UnknownID) {
      return try selection.communities(in: directory)
    } catch {
      throw CommandFailure(error)
    }
  }

  private func dueReprints(of communities: [Community], _ statements: CardStatements) -> [DueReprint] {
    let wanted = Set(communities.map(\.id))
    let kind = design.map { statements.directory.programme.designs.kind(of: $0) }
    return ReprintList(statements).due.filter {
      wanted.contains($0.community.id) && (kind == nil || $0.kind == kind)
    }
  }

  /// What to print: of each community that there is its card, or what is due of it.
  private func pieces(
    of communities: [Community], _ due: [DueReprint]?, _ statements: CardStatements
  ) throws(CommandFailure) -> [CardOrder.Piece] {
    if let due {
      return due.filter(\.community.isActive).map {
        CardOrder.Piece(community: $0.community, design: design ?? $0.design)
      }
    }
    let active = communities.filter(\.isActive)
    if active.isEmpty, let gone = communities.first { throw CommandFailure(gone, statements.directory) }
    return active.map { community in
      let card = statements.card(for: community, kind: .card)
      return CardOrder.Piece(
        community: community,
        design: design ?? card?.design?.value ?? statements.directory.programme.designs.standard(for: .card))
    }
  }

  /// Draws, and records what was drawn once every file is written.
  private func make(
    _ pieces: [CardOrder.Piece], _ site: CheckedSite, _ statements: CardStatements, in folder: PrintFolder,
    _ result: inout CardsResult
  ) throws(CommandFailure) {
    guard !pieces.isEmpty || calibration else { return }
    let recorder = CardRecorder(site: self.site, recording: PrintRecording(statements))
    if record { try recorder.prepare(pieces) }
    let order = CardOrder(
      pieces: pieces, area: area, printer: printer, form: form, isCalibration: calibration,
      output: folder.path)
    let made = try order.make(at: site, in: self.site)
    result.made = made.files
    result.findings = made.findings
    if record {
      result.recorded = try recorder.record(pieces, copies: made.copies.map { $0 * copies })
    }
  }
}

extension CommandFailure {
  fileprivate init(_ unknown: CardSelection.UnknownID) {
    let type = Programme.types.first { $0.type.name == unknown.type }?.type.title
    let all = unknown.known.sorted()
    let some = all.prefix(12).joined(separator: ", ") + (all.count > 12 ? " …" : "")
    self = .usage(
      Words(
        zh: "没有「\(unknown.id)」这个\(type?.zh ?? unknown.type)",
        en: "there is no \(type?.en ?? unknown.type) “\(unknown.id)”"),
      help: unknown.successor.map {
        Words(zh: "它现在叫 \($0)", en: "it is called \($0) now")
      } ?? NearMisses.oneSlip.suggestion(for: unknown.id, among: unknown.known).map(suggestion)
        ?? Words(zh: "有这些：\(some)", en: "there are \(some)"))
  }

  /// Nothing can be printed for a community that is no more.
  fileprivate init(_ gone: Community, _ directory: Directory) {
    let successor = directory.successor(of: gone)
    let isMerged = successor.id != gone.id
    self = .usage(
      Words(
        zh: isMerged ? "「\(gone.id)」已并入别的社区" : "「\(gone.id)」已关闭",
        en: isMerged ? "“\(gone.id)” is part of another community now" : "“\(gone.id)” is closed"),
      help: isMerged ? suggestion(of: successor.id) : nil)
  }
}
