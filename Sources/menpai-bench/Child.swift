import Glibc

/// Something that cannot be measured, in one sentence.
struct BenchFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// What a process took, as the operating system counts it.
struct Usage {
  var seconds: Double
  /// User and system time of all its threads.
  var processorSeconds: Double
  var peakBytes: Double
}

/// What a process that ended well took and said.
struct ChildOutcome {
  let usage: Usage
  let output: String
  let errors: String
}

enum Child {
  /// Runs a command to its end; what it says is shown if it fails.
  static func run(_ arguments: [String]) throws -> ChildOutcome {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let logs = ["out", "err"].map { "/tmp/menpai-bench-\(getpid()).\($0)" }
    defer { for log in logs { unlink(log) } }
    for (stream, log) in zip([1, 2] as [Int32], logs) {
      posix_spawn_file_actions_addopen(&actions, stream, log, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    }
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let start = now()
    let code = posix_spawnp(&process, arguments[0], &actions, nil, &words, environ)
    guard code == 0 else {
      throw BenchFailure("\(arguments[0]) cannot be run: \(String(cString: strerror(code)))")
    }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    let seconds = now() - start
    let said = try logs.map(text)
    guard status == 0 else {
      throw BenchFailure(
        "\(arguments.joined(separator: " ")) failed:\n\(said.joined(separator: "\n").suffix(4000))")
    }
    return ChildOutcome(
      usage: Usage(
        seconds: seconds, processorSeconds: usage.ru_utime.seconds + usage.ru_stime.seconds,
        peakBytes: Double(usage.ru_maxrss) * 1024), output: said[0], errors: said[1])
  }
}

extension timeval {
  fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1e6 }
}

/// Seconds of a clock that never jumps.
func now() -> Double { seconds(of: CLOCK_MONOTONIC) }

/// Seconds that processors have spent on this process.
func processorTime() -> Double { seconds(of: CLOCK_PROCESS_CPUTIME_ID) }

private func seconds(of clock: clockid_t) -> Double {
  var time = timespec()
  clock_gettime(clock, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
