import Foundation

/// Runs a command as somebody whom permissions stop, even where the tests run as root.
enum Unprivileged {
  private static let setpriv = "/usr/bin/setpriv"
  private static var isRoot: Bool { geteuid() == 0 }

  static func run(_ command: Command, _ arguments: [String]) throws -> Outcome {
    guard isRoot else { return try command.run(arguments) }
    let nobody = ["--reuid=65534", "--regid=65534", "--clear-groups", Command.binary.path]
    return try command.run(nobody + arguments, by: URL(fileURLWithPath: setpriv))
  }
}
