import ArgumentParser
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
  var printer: PrinterOptions
  var form: Form
  var isCalibration: Bool
  /// The folder for the files.
  var output: String
}

/// Files that were written, all of them completely.
struct MadeCards: Sendable {
  /// As a user would name them, in the order in which they were made.
  var files: [String]
  /// For each piece of the order how often it lies in the files.
  var copies: [Int]
}

/// Draws an order and writes its files; a failure leaves no file half written.
typealias CardMaker = @Sendable (CardOrder, ExaminedSite) throws(CommandFailure) -> MadeCards
