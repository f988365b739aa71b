#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A thread of the system that does one piece of work.
///
/// Dispatch would need descriptors, and waits for ever, or stops the process, where the system has no thread to give.
struct SystemThread: Sendable {
  private final class Work: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  private let id: pthread_t

  /// Nil where the system starts no more threads; then nothing was done.
  init?(_ run: @escaping @Sendable () -> Void) {
    let work = Unmanaged.passRetained(Work(run))
    #if canImport(Glibc)
      var id = pthread_t()
      let code = pthread_create(
        &id, nil,
        { context in
          if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run() }
          return nil
        }, work.toOpaque())
      let started: pthread_t? = code == 0 ? id : nil
    #else
      var id: pthread_t?
      let code = pthread_create(
        &id, nil,
        { context in
          Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run()
          return nil
        }, work.toOpaque())
      let started = code == 0 ? id : nil
    #endif
    guard let started else {
      work.release()
      return nil
    }
    self.id = started
  }

  /// Waits until the work is done; once for each thread.
  func join() { pthread_join(id, nil) }

  /// Leaves the thread to itself.
  func detach() { pthread_detach(id) }
}

/// Does the same on this thread and on others at the same time, and returns when all have ended.
///
/// - Parameter threads: how many, this one included; where the system starts fewer there are fewer.
func together(_ threads: Int, _ work: @Sendable () -> Void) {
  // Many times as many threads as processors gain nothing and cost memory.
  let most = max(64, onlineProcessors())
  withoutActuallyEscaping(work) { work in
    var started: [SystemThread] = []
    while started.count + 1 < min(threads, most), let thread = SystemThread(work) { started.append(thread) }
    work()
    for thread in started { thread.join() }
  }
}
