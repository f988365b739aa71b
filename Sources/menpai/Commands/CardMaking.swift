import ArgumentParser
import Diagnostics
import Printing
import Programme
import Publishing

/// What `menpai cards` wants to have drawn.
struct CardOrder: Sendable {
  /// The form of the files.
  enum Form: String, ExpressibleByArgument, CaseIterable, Sendable {
    case pdf, svg, html
  }

  /// A community's card or notice in a design.
  struct Piece: Sendable {
    let community: Community
    let design: String
  }

  /// In the order in which they are to come out; empty for the calibration sheet alone.
  var pieces: [Piece]
  /// What a file of several pieces is named after; nil for a selection without a name.
  var area: String?
  var printer: PrinterOptions
  var form: Form
  var isCalibration: Bool
  /// The folder for the files.
  var output: String
}

/// Files that were written, all of them completely.
struct MadeCards {
  /// As a user would name them, in the order in which they were made.
  var files: [String] = []
  /// For each piece of the order how often it lies in the files.
  var copies: [Int]
  /// What of the pieces does not print well.
  var findings: [Finding] = []
}

extension CardOrder {
  /// Draws everything, then writes the files; none is ever half written.
  ///
  /// - Parameter folder: the site's, as the user named it.
  func make(at site: CheckedSite, in folder: String) throws(CommandFailure) -> MadeCards {
    var made = MadeCards(copies: [])
    var files: [(name: String, bytes: [UInt8])] = []
    do throws(PrintOrder.Problem) {
      if isCalibration { files.append(("calibration.pdf", try site.calibrationSheet(printer.adjustment))) }
      let drawn = try site.make(printOrder)
      files += drawn.files
      made.copies = drawn.copies
      made.findings = drawn.findings
    } catch {
      throw CommandFailure(error, site: folder)
    }
    for file in files {
      let path = output.hasSuffix("/") ? output + file.name : "\(output)/\(file.name)"
      try TextFile(path: path).put(file.bytes)
      made.files.append(path)
    }
    return made
  }

  private var printOrder: PrintOrder {
    var order = PrintOrder(
      pieces: pieces.map { PrintOrder.Piece(community: $0.community, design: $0.design) }, form: form.ofOrder)
    order.area = area
    order.sheet = printer.sheet
    order.startCell = printer.start
    order.adjustment = printer.adjustment
    return order
  }
}

extension CardOrder.Form {
  fileprivate var ofOrder: PrintOrder.Form {
    switch self {
    case .pdf: .pdf
    case .svg: .svg
    case .html: .html
    }
  }
}

extension PrinterOptions {
  fileprivate var adjustment: PrinterAdjustment {
    PrinterAdjustment(
      offset: SheetFormat.Origin(x: offset.x, y: offset.y), scale: Size(width: scale.x, height: scale.y))
  }
}

extension CommandFailure {
  fileprivate init(_ problem: PrintOrder.Problem, site: String) {
    func unknown(_ name: String, _ thing: Words, _ known: [String]) -> CommandFailure {
      let all = known.joined(separator: ", ")
      return .usage(
        Words(zh: "主题里没有「\(name)」这种\(thing.zh)", en: "the theme has no \(thing.en) “\(name)”"),
        help: NearMisses.words.suggestion(for: name, among: known).map(suggestion)
          ?? Words(zh: "有这些：\(all)", en: "there are \(all)"))
    }
    switch problem {
    case .unknownDesign(let name, let known): self = unknown(name, Words(zh: "版式", en: "print layout"), known)
    case .unknownSheet(let name, let known): self = unknown(name, Words(zh: "拼版方式", en: "sheet"), known)
    case .sheet(let name, let problem):
      self = .usage(
        Words(zh: "拼版方式 \(name)：\(problem.message.zh)", en: "sheet \(name): \(problem.message.en)"),
        help: problem.help)
    case .machine(let failure): self = CommandFailure(failure, site: site)
    case .nothingPrints:
      self = .usage(
        Words(zh: "这个主题没有印刷版式", en: "the theme has no print layouts"),
        help: Words(
          zh: "主题的 print/ 里要有联系卡和公示牌的版式，可以从自带的 default 主题抄来改",
          en:
            "its print/ needs layouts of a card and of a notice; those of the built-in default theme are a start"
        ))
    }
  }
}
