import Diagnostics
import Programme
import Records

/// Writes print runs into the site's card records.
struct CardRecorder {
  let site: String
  let recording: PrintRecording

  /// What was written.
  struct Recorded: Sendable {
    /// Relative to the site.
    let path: String
    let runs: Int
    let keepsStatements: Bool
  }

  /// Refuses before anything is printed what could not be recorded.
  func prepare(_ pieces: [CardOrder.Piece]) throws(CommandFailure) {
    _ = try files(pieces, copies: pieces.map { _ in 1 })
  }

  /// - Parameter copies: of each piece.
  func record(_ pieces: [CardOrder.Piece], copies: [Int]) throws(CommandFailure) -> [Recorded] {
    var recorded: [Recorded] = []
    for file in try files(pieces, copies: copies) {
      do {
        try TextFile(path: site + "/" + file.path).replace(file.before, with: file.after)
      } catch {
        throw error.adding(recorded)
      }
      recorded.append(Recorded(path: file.path, runs: file.runs, keepsStatements: file.keepsStatements))
    }
    return recorded
  }

  private func files(
    _ pieces: [CardOrder.Piece], copies: [Int]
  ) throws(CommandFailure) -> [PrintRecording.ChangedFile] {
    let runs = zip(pieces, copies).map { piece, copies in
      PrintRecording.Run(piece.community, design: piece.design, copies: copies)
    }
    do throws(PrintRecording.Failure) {
      return try recording.files(recording: runs)
    } catch {
      throw CommandFailure(error, recording.designs)
    }
  }
}

extension CommandFailure {
  fileprivate init(_ failure: PrintRecording.Failure, _ designs: PrintDesigns) {
    switch failure {
    case .noCard(let community, let kind):
      let design = kind == .card ? "" : "design: \(designs.standard(for: kind)), "
      self = .usage(
        Words(
          zh: "没有给\(community.name.value)的\(kind.title.zh)记录，印制无处可记",
          en:
            "no card record is for the \(kind.title.en) of \(community.name.value), so that there is no place to record them"
        ),
        help: Words(
          zh: "在 content/cards/ 里加一条，例如 {for: all, \(design)edition: 2026-03-31}",
          en: "add one to content/cards/, such as {for: all, \(design)edition: 2026-03-31}"))
    case .refused(let refusal, let lines):
      self = .machine(
        refusal.message,
        help: Words(
          zh: "没有改动它。请把下面几行加到 printed 里：\n\(lines)",
          en: "it was left as it is; add these lines to `printed`:\n\(lines)"))
    }
  }

  /// The same failure, with what was written before it.
  fileprivate func adding(_ recorded: [CardRecorder.Recorded]) -> CommandFailure {
    guard case .machine(let message, let help) = self, !recorded.isEmpty else { return self }
    let paths = recorded.map(\.path).joined(separator: ", ")
    let done = Words(zh: "已记入 \(paths)", en: "recorded in \(paths) already")
    return .machine(
      message,
      help: Words(
        zh: [help?.zh, done.zh].compactMap(\.self).joined(separator: "；"),
        en: [help?.en, done.en].compactMap(\.self).joined(separator: "; ")))
  }
}
