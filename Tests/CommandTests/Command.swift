import Foundation
import Testing

/// What a run of the built binary left behind.
struct Outcome {
  let status: Int32
  let output: String
  let errors: String
}

/// The binary, run as a user would run it.
struct Command {
  /// Standing beside the tests, where the build puts both.
  static let binary = binary(named: "menpai")

  static func binary(named name: String) -> URL {
    URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0]).resolvingSymlinksInPath()
      .deletingLastPathComponent().appendingPathComponent(name)
  }

  /// Where the binary finds other programs: where the tests do.
  static let path = ProcessInfo.processInfo.environment["PATH"] ?? ""

  /// Whose folder is the working folder; held, so that it lasts as long as the command.
  let place: Workplace
  var environment = ["LANG": "en_US.UTF-8"]

  /// Runs a command line to its end, without a terminal and without input.
  func callAsFunction(_ arguments: String...) throws -> Outcome { try run(arguments) }

  /// - Parameter program: what is run, if not the binary itself.
  func run(_ arguments: [String], by program: URL = Self.binary) throws -> Outcome {
    let streams = try Streams()
    let process = try start(arguments, streams, by: program)
    process.waitUntilExit()
    return Outcome(status: process.terminationStatus, output: streams.output, errors: streams.errors)
  }

  /// Starts a command that is ended by the caller.
  func start(_ arguments: [String], _ streams: Streams, by program: URL = Self.binary) throws -> Process {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = place.root
    process.environment = environment.merging(["PATH": Self.path]) { own, _ in own }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: streams.outputFile)
    process.standardError = try FileHandle(forWritingTo: streams.errorsFile)
    try process.run()
    return process
  }
}

/// Files that stand for a process's streams, so that nobody waits for a full pipe.
final class Streams {
  let outputFile: URL
  let errorsFile: URL

  init() throws {
    let name = FileManager.default.temporaryDirectory.appendingPathComponent("menpai-\(UUID().uuidString)")
    outputFile = name.appendingPathExtension("out")
    errorsFile = name.appendingPathExtension("err")
    try Data().write(to: outputFile)
    try Data().write(to: errorsFile)
  }

  deinit {
    try? FileManager.default.removeItem(at: outputFile)
    try? FileManager.default.removeItem(at: errorsFile)
  }

  var output: String { (try? String(contentsOf: outputFile, encoding: .utf8)) ?? "" }
  var errors: String { (try? String(contentsOf: errorsFile, encoding: .utf8)) ?? "" }
}
