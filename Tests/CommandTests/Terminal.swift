import Foundation
import Glibc
import Testing

/// A terminal at which nobody sits: what is typed was written before.
enum Terminal {
  /// Everything that a command shows, and the echo of what is typed.
  static func run(_ command: Command, _ arguments: [String], typing text: String) throws -> String {
    let master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    // Linux's own requests, which have no names in Swift: unlock the other end, and tell its number.
    var (lock, number): (Int32, Int32) = (0, 0)
    try #require(master >= 0)
    try #require(ioctl(master, 0x4004_5431, &lock) == 0 && ioctl(master, 0x8004_5430, &number) == 0)
    let slave = try #require(FileHandle(forUpdatingAtPath: "/dev/pts/\(number)"))
    let terminal = FileHandle(fileDescriptor: master, closeOnDealloc: true)
    let process = Process()
    process.executableURL = Command.binary
    process.arguments = arguments
    process.currentDirectoryURL = command.place.root
    process.environment = command.environment
    process.standardInput = slave
    process.standardOutput = slave
    process.standardError = slave
    try terminal.write(contentsOf: Data(text.utf8))
    try process.run()
    try slave.close()
    var said = Data()
    // A terminal whose other end is closed ends with an error.
    var part = [UInt8](repeating: 0, count: 4096)
    while case let count = read(master, &part, part.count), count > 0 { said += part[..<count] }
    process.waitUntilExit()
    return String(decoding: said, as: UTF8.self)
  }
}
